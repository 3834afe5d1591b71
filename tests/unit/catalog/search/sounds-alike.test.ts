import { expect, test } from 'vitest'
import { isSureTypo } from '#lib/catalog/search/sounds-alike'

test.each([
  ['gasprom', 'gazprom'],
  ['sanctoins', 'sanctions'],
  ['ukriane', 'ukraine'],
  ['refinary', 'refinery'],
  ['pipline', 'pipeline'],
  ['rusia', 'russia'],
  ['dangotte', 'dangote'],
  ['mozambiqe', 'mozambique'],
  ['kakovka', 'kakhovka'],
  ['zaporizhia', 'zaporizhzhia'],
  ['yasuny', 'yasuni'],
])('%s is a slip of %s', (typed, meant) => {
  expect(isSureTypo(typed, meant)).toBe(true)
})

test.each([
  ['ford', 'fordo'],
  ['rover', 'river'],
  ['sture', 'store'],
  ['lotos', 'lots'],
  ['coral', 'coal'],
  ['corpus', 'corps'],
  ['valley', 'value'],
  ['johan', 'john'],
  ['saharan', 'sahara'],
  ['mercuria', 'mercury'],
  ['transmed', 'transfer'],
  ['permian', 'persian'],
  ['kepco', 'tepco'],
])('%s is no slip of %s', (typed, meant) => {
  expect(isSureTypo(typed, meant)).toBe(false)
})

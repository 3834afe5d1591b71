import { expect, test } from 'vitest'
import { isUnchanged } from '#lib/server/conditional'

const changed = Date.parse('2026-06-14T10:00:00.700Z')
const tag = 'W/"abc"'

test.each([
  ['the tag itself', tag],
  ['the same tag, strong', '"abc"'],
  ['one of several tags', `"older", ${tag}`],
  ['any tag at all', '*'],
])('%s is known', (_, known) => {
  expect(isUnchanged({ 'if-none-match': known }, tag, changed)).toBe(true)
})

test('another tag is not, whatever the date', () => {
  const since = 'Sun, 14 Jun 2026 10:00:00 GMT'
  expect(
    isUnchanged({ 'if-none-match': '"other"', 'if-modified-since': since }, tag, changed),
  ).toBe(false)
})

test.each([
  ['Sun, 14 Jun 2026 10:00:00 GMT', true],
  ['Sun, 14 Jun 2026 09:59:59 GMT', false],
  ['nonsense', false],
])('since %s: unchanged is %s', (since, isSame) => {
  expect(isUnchanged({ 'if-modified-since': since }, tag, changed)).toBe(isSame)
})

test('who asks for no condition gets the answer', () => {
  expect(isUnchanged({}, tag, changed)).toBe(false)
})

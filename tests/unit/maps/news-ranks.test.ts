import { expect, test } from 'vitest'
import type { Spot, Wanted } from '#lib/maps/label-model'
import type { Circle, LabelKind } from '#lib/maps/model'
import { labelsByRank } from '#lib/maps/news-ranks'

const ground = { paper: [0, 0, 400, 100], marks: [], lines: [] } as const
const setting = { largest: 10, around: 60 }
const spot = (x: number, cost = 0): Spot => ({ at: [x, 50], anchor: 'middle', rise: 0, cost })
const circle = (id: string, count: number): Circle => ({
  id,
  name: `Name of ${id}`,
  count,
  at: [0, 0],
  radius: 3,
})
/** Wherever a name lies, it reads as its circle's. */
const isNearest = () => true
const wanted = (id: string, count: number, spots: readonly Spot[]): Wanted<LabelKind> => ({
  id,
  name: id,
  kind: 'circle',
  style: { size: 10, leading: 11, spacing: 0 },
  settings: [[`Name of ${id}\u00a0${count}`]],
  spots,
  offLines: true,
})
const label = (circles: Circle[], countries: Wanted<LabelKind>[]) =>
  labelsByRank(circles, { countries, straits: [], lines: [], isNearest }, ground, setting).map(
    ({ id, x, lines }) => [id, x, lines.join(' ')],
  )

test('a name that has one place has it in the next try, where a larger one has another', () => {
  const circles = [circle('AA', 9), circle('BB', 8)]
  expect(
    label(circles, [wanted('AA', 9, [spot(100), spot(300, 1)]), wanted('BB', 8, [spot(100)])]),
  ).toEqual([
    ['BB', 100, 'Name of BB\u00a08'],
    ['AA', 300, 'Name of AA\u00a09'],
  ])
})

test('a larger country keeps the only place, and one that has no room for its name has its code', () => {
  const circles = [circle('AA', 9), circle('BB', 8), circle('CC', 2)]
  const narrow = { ...ground, paper: [0, 0, 150, 100] } as const
  const countries = [
    wanted('AA', 9, [spot(60)]),
    wanted('BB', 8, [spot(60), spot(130, 1)]),
    wanted('CC', 2, [spot(60)]),
  ]
  const labels = labelsByRank(
    circles,
    { countries, straits: [], lines: [], isNearest },
    narrow,
    setting,
  )
  expect(labels.map(({ id, lines }) => [id, lines])).toEqual([
    ['AA', ['Name of AA\u00a09']],
    ['BB', ['BB']],
  ])
})

test('no country is named while one with three times its articles is not', () => {
  const circles = [circle('AA', 9), { ...circle('CC', 3), at: [350, 50] as const }]
  const countries = [wanted('AA', 9, []), wanted('CC', 3, [spot(300)])]
  expect(label(circles, countries)).toEqual([])
  const more = { ...circle('CC', 4), at: [350, 50] as const }
  expect(
    label([circle('AA', 9), more], [wanted('AA', 9, []), wanted('CC', 4, [spot(300)])]),
  ).toEqual([['CC', 300, 'Name of CC\u00a04']])
})

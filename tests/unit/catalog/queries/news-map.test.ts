import { expect, test } from 'vitest'
import { plainDate } from '#lib/core/dates'
import { emptyFilter, filterBy } from '#lib/filter/filter'
import { articleText } from '../../a-record.ts'
import { openSite } from '../a-site.ts'

const files = [
  ['a', '2021-12-31', '[natural-gas]', '[RU, DE]'],
  ['b', '2022-01-01', '[lng]', '[QA]'],
  ['c', '2022-12-31', '[natural-gas, lng]', '[RU]'],
  ['d', '2024-06-01', '[coal]', '[RU, ZA]'],
] as const

function site() {
  const made = openSite(
    files.map(([slug, published, commodities, countries]) => ({
      path: `articles/${slug}.md`,
      text: articleText({ published, commodities, countries }),
    })),
  )
  made.sync()
  return made
}

test('terms are counted among the articles of a filter, most used first', () => {
  const counted = site().ask((catalog) =>
    [
      filterBy('commodity', 'lng'),
      {
        ...emptyFilter,
        from: plainDate.parse('2022-01-01'),
        to: plainDate.parse('2022-12-31'),
      },
      { ...filterBy('commodity', 'lng'), from: plainDate.parse('2022-06-01') },
      filterBy('commodity', 'crude-oil'),
    ].map((filter) => catalog.countTermsIn('country', filter).map(({ id, count }) => [id, count])),
  )
  expect(counted).toEqual([
    [
      ['QA', 1],
      ['RU', 1],
    ],
    [
      ['QA', 1],
      ['RU', 1],
    ],
    [['RU', 1]],
    [],
  ])
})

test('without a filter the counts are those of the whole archive', () => {
  site().ask((catalog) => {
    expect(catalog.countTermsIn('country', emptyFilter)).toEqual(catalog.listTerms('country'))
  })
})

test('the years run from the first article to the last, with none left out', () => {
  site().ask((catalog) => expect(catalog.listYears()).toEqual([2024, 2023, 2022, 2021]))
  const empty = openSite()
  empty.sync()
  empty.ask((catalog) => expect(catalog.listYears()).toEqual([]))
})

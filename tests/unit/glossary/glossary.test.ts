import { expect, test } from 'vitest'
import { glossaryTerm } from '#lib/content/vocabulary-schema'
import { groupByLetter, kindsIn, readGlossaryQuery } from '#lib/glossary/glossary'

const terms = [
  glossaryTerm.parse({ id: 'wti', term: 'WTI', kind: 'market', definition: 'Crude.' }),
  glossaryTerm.parse({ id: 'barrel', term: 'barrel', kind: 'unit', definition: 'Oil.' }),
  glossaryTerm.parse({ id: 'brent', term: 'Brent', kind: 'market', definition: 'Crude.' }),
]
const read = (query: string) => readGlossaryQuery(new URLSearchParams(query))

test('terms are listed under their letters in the order of the alphabet', () => {
  expect(
    groupByLetter(terms).map(({ letter, terms: group }) => [letter, group.map(({ id }) => id)]),
  ).toEqual([
    ['B', ['barrel', 'brent']],
    ['W', ['wti']],
  ])
  expect(groupByLetter(terms, 'unit').flatMap(({ terms: group }) => group)).toEqual([terms[1]])
  expect(kindsIn(terms)).toEqual(['unit', 'market'])
})

test('an address asks for a kind and a conversion, and nonsense is reported', () => {
  expect(read('kind=unit').kind).toBe('unit')
  expect(read('utm_source=x').errors).toEqual([])
  expect(read('value=55&unit=bn-m3-yr').conversion.kind).toBe('converted')
  expect(read('kind=nonsense').errors).toMatchObject([{ key: 'kind' }])
  expect(read('value=x&unit=bn-m3-yr').errors).toMatchObject([{ key: 'value' }])
})

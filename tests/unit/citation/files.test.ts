import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bibtexOf } from '#lib/citation/bibtex'
import { cslJsonOf } from '#lib/citation/csl-json'
import { risOf } from '#lib/citation/ris'
import { plainDate } from '#lib/core/dates'
import { aCitation } from './a-citation.ts'
import { namesIn, plainTeX, readBibtex, readRis } from './read-back.ts'

test('an article in BibTeX', () => {
  expect(bibtexOf(aCitation({ revised: plainDate.parse('2026-03-25') }))).toBe(
    `@article{boats-stay-in-port,
  author = {Vik, Nora Marie and Berg, Ola},
  title = {{Cod boats stay in port as quota runs out}},
  journal = {Tidewater},
  publisher = {Tidewater Press},
  year = 2026,
  month = mar,
  day = 20,
  date = {2026-03-20},
  url = {https://tidewater.example/articles/boats-stay-in-port},
  language = {en-US},
  note = {Revised 2026-03-25},
}
`,
  )
})

test('a report of a desk in BibTeX', () => {
  const text = bibtexOf(aCitation({ kind: 'report', authors: [{ literal: 'Tidewater desk' }] }))
  expect(text).toMatch(/^@techreport\{/)
  expect(text).toContain('author = {{Tidewater desk}},')
  expect(text).toContain('institution = {Tidewater Press},')
  expect(text).not.toContain('journal')
})

test('an article in RIS', () => {
  expect(readRis(risOf(aCitation({ revised: plainDate.parse('2026-03-25') })))).toEqual([
    ['TY', 'NEWS'],
    ['AU', 'Vik, Nora Marie'],
    ['AU', 'Berg, Ola'],
    ['TI', 'Cod boats stay in port as quota runs out'],
    ['T2', 'Tidewater'],
    ['PB', 'Tidewater Press'],
    ['PY', '2026'],
    ['DA', '2026/03/20/'],
    ['N1', 'Revised 2026-03-25'],
    ['UR', 'https://tidewater.example/articles/boats-stay-in-port'],
    ['LA', 'en-US'],
    ['ER', ''],
  ])
})

test('a report in CSL-JSON', () => {
  const citation = aCitation({ kind: 'report', authors: [{ literal: 'Tidewater desk' }] })
  expect(JSON.parse(cslJsonOf(citation))).toEqual([
    {
      id: 'boats-stay-in-port',
      type: 'report',
      title: 'Cod boats stay in port as quota runs out',
      author: [{ literal: 'Tidewater desk' }],
      publisher: 'Tidewater Press',
      issued: { 'date-parts': [[2026, 3, 20]] },
      URL: 'https://tidewater.example/articles/boats-stay-in-port',
      language: 'en-US',
    },
  ])
})

/** Words of a headline or a name, with all that the formats read as something else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['{', '}', '\\', '\\{', '}}', '&', '%', '$', '#', '_', '~', '^', '"', '“', '’', '@'],
        ...[
          ' and ',
          ', ',
          '\n',
          '\r\n',
          'ER  - ',
          'é',
          'Ł',
          '天然气',
          'الغاز',
          '𝕏',
          '--',
          '= {',
          '%\n',
        ],
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => onOneLine(text) !== '')

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

const authors = fc.array(
  fc.oneof(
    fc.record({ literal: hostile }),
    fc.record({
      family: fc.constantFrom('Vik', 'van den Berg', 'O’Brien & Söhne', 'and'),
      given: hostile,
    }),
  ),
  { minLength: 1, maxLength: 3 },
)

test('whatever a headline and a name hold, BibTeX gives them back', () => {
  fc.assert(
    fc.property(hostile, hostile, authors, (title, site, signed) => {
      const { fields } = readBibtex(bibtexOf(aCitation({ title, site, authors: signed })))
      expect(plainTeX(fields.get('title') ?? '')).toBe(onOneLine(title))
      expect(plainTeX(fields.get('journal') ?? '')).toBe(onOneLine(site))
      expect(namesIn(fields.get('author') ?? '')).toEqual(signed.map(nameOf))
    }),
  )
})

test('whatever a headline and a name hold, RIS gives them back', () => {
  fc.assert(
    fc.property(hostile, authors, (title, signed) => {
      const fields = readRis(risOf(aCitation({ title, authors: signed })))
      const valuesOf = (tag: string) =>
        fields.flatMap(([name, value]) => (name === tag ? value : []))
      expect(valuesOf('TI')).toEqual([onOneLine(title)])
      expect(valuesOf('AU')).toEqual(signed.map(nameOf))
      expect(fields.filter(([tag]) => tag === 'ER')).toHaveLength(1)
    }),
  )
})

function nameOf(author: { literal: string } | { family: string; given: string }): string {
  if ('literal' in author) return onOneLine(author.literal)
  return `${onOneLine(author.family)}, ${onOneLine(author.given)}`
}

import fc from 'fast-check'
import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { glossaryTerm } from '#lib/content/vocabulary-schema'
import { annotate } from '#lib/markdown/annotate'
import { renderArticle } from '#lib/markdown/article'
import { renderBody } from '#lib/markdown/body'
import { articleOf } from '../a-record.ts'
import { archivePhrases } from '../units/archive-phrases.ts'
import { elementsOf, idsOf } from './a-tree.ts'

const term = (id: string, name: string, more: object = {}) =>
  glossaryTerm.parse({ id, term: name, kind: 'market', definition: `About ${name}.`, ...more })
const glossary = [
  term('barrel', 'barrel', { kind: 'unit', everyday: true, aliases: ['barrels'] }),
  term('cubic-metre', 'cubic metre of gas', { kind: 'unit' }),
  term('opec', 'Opec', { everyday: true }),
  term('opec-plus', 'Opec+'),
  term('spot', 'spot price', { aliases: ['spot market', 'spot'] }),
  term('lng', 'LNG'),
  term('liquefaction-train', 'liquefaction train', { aliases: ['LNG train'] }),
  term('price-cap', 'price cap', { near: ['G7'] }),
  term('embargo', 'embargo'),
]

function marked(markdown: string) {
  const tree = renderBody(markdown)
  const notes = annotate(tree, glossary)
  const buttons = elementsOf(tree, 'button')
  return { tree, notes, buttons, words: buttons.map(textOf) }
}
const targetOf = ({ properties }: Element) => properties.popoverTarget

test('quantities and terms become buttons, each with its note', () => {
  const { buttons, notes, words } = marked('An embargo on 55bn m³/yr of gas.\n')
  expect(words).toEqual(['embargo', '55bn m³/yr'])
  expect(new Set(buttons.map(targetOf))).toEqual(new Set(notes.map(({ id }) => id)))
  const quantity = notes.find(({ kind }) => kind === 'quantity')
  expect(quantity).toMatchObject({
    text: '55bn m³/yr of gas',
    unit: { entry: 'cubic-metre', definition: 'About cubic metre of gas.' },
  })
})

test('a quantity stays on one line, its button inside what keeps it there', () => {
  const [span] = elementsOf(marked('It was 5mn b/d then.\n').tree, 'span')
  expect(span?.properties.className).toEqual(['nowrap'])
  expect(span?.children).toMatchObject([{ tagName: 'button' }])
})

test.each([
  ["the embargo's end", "embargo's"],
  ['(an embargo), they said', 'embargo),'],
  ['the “embargo”.', 'embargo”.'],
])('no line begins with what ends a word: %s', (text, together) => {
  const [span] = elementsOf(marked(`${text}\n`).tree, 'span')
  expect(span && textOf(span)).toBe(together)
})

test('what is not part of a word is not drawn to it', () => {
  expect(elementsOf(marked("The embargo 'held'.\n").tree, 'span')).toEqual([])
})

test('a quantity of several words is marked whole', () => {
  const text = 'It was 60 million barrels a day, 2mn tonnes a year of crude, 3mn barrels per day.\n'
  expect(marked(text).words).toEqual([
    '60 million barrels a day',
    '2mn tonnes a year',
    '3mn barrels per day',
  ])
})

test('a term is marked where it first occurs, and a quantity wherever it does', () => {
  const { words, notes } = marked('LNG at $9/bl.\n\nMore LNG at $9/bl, and LNG.\n')
  expect(words).toEqual(['LNG', '$9/bl', '$9/bl'])
  expect(notes.length).toBe(2)
})

test('the longest name is the one that is meant', () => {
  expect(marked('An LNG train stopped.\n').words).toEqual(['LNG train'])
  expect(marked('On the spot market.\n').words).toEqual(['spot market'])
  expect(marked('Opec+ met, Opec+ parted.\n').words).toEqual(['Opec+'])
})

test('a term begins a sentence, and is more than one, and is no piece of a word', () => {
  expect(marked('Embargoes hurt.\n').words).toEqual(['Embargoes'])
  expect(marked('Price caps of the G7.\n').words).toEqual(['Price caps'])
  expect(marked('A spotless non-LNG-fired embargo-free day.\n').words).toEqual([])
  expect(marked('The lng of it.\n').words).toEqual([])
})

test('everyday words are left alone, and so are words of another meaning', () => {
  expect(marked('A barrel for Opec.\n').words).toEqual([])
  expect(marked('A price cap on bread.\n').words).toEqual([])
  expect(marked('A price cap, said the G7.\n').words).toEqual(['price cap'])
})

test.each([
  '## Above $100/bl with LNG\n',
  '[LNG at $9/bl](/commodities/lng)\n',
  '`LNG at $9/bl`\n',
  '```\nLNG at $9/bl\n```\n',
  '| LNG at $9/bl |\n| - |\n',
  'Said.[^1]\n\n[^1]: LNG at $9/bl.\n',
])('nothing is marked in a heading, a link, code or a note: %j', (markdown) => {
  expect(marked(markdown).words).toEqual([])
})

test('cells are read with their row, and never into each other', () => {
  const row = '| LNG exports in 2025 | 80.97mn t |\n'
  expect(marked(`| a | b |\n| - | - |\n${row}`).words).toEqual(['80.97mn t'])
})

test('eight terms are the most that an article has', () => {
  const many = Array.from({ length: 12 }, (_, n) => term(`t-${n}`, `Term${'x'.repeat(n + 1)}`))
  const tree = renderBody(`${many.map(({ term: name }) => name).join(', ')}.\n`)
  expect(annotate(tree, many).length).toBe(8)
  expect(elementsOf(tree, 'button').length).toBe(8)
})

test('notes have ids of their own, which no heading can take', () => {
  const { tree, notes } = marked(
    '## Term LNG\n\n## Unit\n\nLNG at $9/bl and $10/bl. Crude was 5mn b/d. Then came 5mn b/d of gasoline.\n',
  )
  const ids = [...idsOf(tree), ...notes.map(({ id }) => id)]
  expect(new Set(ids).size).toBe(ids.length)
  expect(notes.length).toBe(5)
})

test('a rendered article carries its notes, and its body alone carries no button', () => {
  const article = articleOf({}, 'Gas cost $9/mn Btu.\n')
  const { opening, notes } = renderArticle(article, glossary)
  expect(elementsOf(opening, 'button').length).toBe(1)
  expect(notes.length).toBe(1)
  expect(elementsOf(renderBody(article.body), 'button')).toEqual([])
})

const piece = fc.constantFrom(
  ...['LNG', 'Opec+', 'Opec', 'embargo', 'spot', ' price', ' cap', 'G7', 'of crude', 'barrel'],
  ...['55', '3-3.5', '1,250', '.5', 'mn', 'bn', ' b/d', ' m³/yr', '/bl', '$', '€', 'MWh', ' t'],
  ...[' ', ' ', ' ', ', ', '-', '–', '−', '\u00a0', '\u202f', '*', '**', '`', '+', '(', ')', '’s'],
)

test('marking leaves every text byte for byte the same', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 25 }), { maxLength: 4 }), (paragraphs) => {
      const markdown = paragraphs.map((pieces) => `So ${pieces.join('')} it was.`).join('\n\n')
      const plain = renderBody(markdown)
      const tree = renderBody(markdown)
      annotate(tree, glossary)
      expect(textOf(tree)).toBe(textOf(plain))
      expect(elementsOf(tree, 'p').map(textOf)).toEqual(elementsOf(plain, 'p').map(textOf))
    }),
    { numRuns: 500 },
  )
})

test('so it is with the sentences of the archive', () => {
  for (const [sentence] of archivePhrases) {
    const tree = renderBody(sentence)
    annotate(tree, glossary)
    expect(textOf(tree)).toBe(textOf(renderBody(sentence)))
  }
})

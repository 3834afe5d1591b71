import { expect, test } from 'vitest'
import { limits } from '#lib/content/limits'
import { parseVocabulary, type VocabularyFile } from '#lib/content/parse/vocabulary'
import { glossaryTerm } from '#lib/content/vocabulary-schema'
import { renderArticle } from '#lib/markdown/article'
import { articleOf, placeOf } from '../../a-record.ts'

const problemsOf = (path: VocabularyFile, text: string) => parseVocabulary({ path, text }).problems
const gas = '- { id: gas, name: Gas, shortName: Gas, scope: Gas., hue: 1 }\n'

test('a good list becomes its entries, in its order', () => {
  const parsed = parseVocabulary({
    path: 'commodities.yaml',
    text: `${gas}- { id: coal, name: Coal, shortName: Coal, scope: Coal., hue: 2 }\n`,
  })
  expect(parsed.ok && parsed.record.map(({ id }) => id)).toEqual(['gas', 'coal'])
})

test('an id that appears twice is reported at the second', () => {
  const text = `${gas}${gas.replace('name: Gas', 'name: Other')}`
  expect(problemsOf('commodities.yaml', text)).toEqual([
    {
      file: 'commodities.yaml',
      line: 2,
      column: 5,
      severity: 'error',
      rule: 'duplicate-id',
      message: 'The id `gas` appears twice.',
      fix: 'Merge the two entries.',
    },
  ])
})

test('a name that could mean two entries is reported at the second', () => {
  const text = [
    '- { id: a, name: Alpha, kind: company, description: D. }',
    '- { id: b, name: Beta, kind: company, description: D., aliases: [ALPHA] }\n',
  ].join('\n')
  expect(problemsOf('organisations.yaml', text)).toEqual([
    expect.objectContaining({
      line: 2,
      rule: 'ambiguous-name',
      message: '“alpha” names both `a` and `b`.',
    }),
  ])
})

test('a misspelt kind names the nearest', () => {
  const text = '- { id: a, name: A, kind: compny, description: D. }\n'
  expect(problemsOf('organisations.yaml', text)).toEqual([
    expect.objectContaining({ ...placeOf(text, 'kind'), fix: 'Did you mean `company`?' }),
  ])
})

test('a country that does not exist is reported at its code', () => {
  const text =
    '- { id: a, name: A, kind: port, countries: [RU, QQ], point: [1, 2], description: D. }\n'
  expect(problemsOf('places.yaml', text)).toEqual([
    expect.objectContaining({ ...placeOf(text, 'QQ'), rule: 'unknown-country' }),
  ])
})

test('a line names only places of the list along it', () => {
  const text = [
    '- { id: pipe, name: Pipe, kind: pipeline, line: [[1, 2], [3, 4]], along: [port, prt], description: D. }',
    '- { id: port, name: Port, kind: port, point: [1, 2], description: D. }\n',
  ].join('\n')
  expect(problemsOf('places.yaml', text)).toEqual([
    expect.objectContaining({
      ...placeOf(text, 'prt'),
      rule: 'unknown-place',
      fix: 'Did you mean `port`?',
    }),
  ])
})

test('a place off the globe is reported once, as the point that it is', () => {
  const text = '- { id: a, name: A, kind: port, point: [10, 95], description: D. }\n'
  expect(problemsOf('places.yaml', text)).toEqual([
    expect.objectContaining({ ...placeOf(text, '95'), rule: 'too-long' }),
  ])
})

test.each(['', 'point: [1, 2], line: [[1, 2], [3, 4]], '])(
  'a place is a point or a line, never both and never neither: %j',
  (where) => {
    const text = `- { id: a, name: A, kind: port, ${where}description: D. }\n`
    expect(problemsOf('places.yaml', text)).toHaveLength(1)
  },
)

test('a file that holds no list is reported', () => {
  expect(problemsOf('commodities.yaml', 'id: gas\n')).toEqual([
    expect.objectContaining({ line: 1, rule: 'wrong-type' }),
  ])
})

test('a name holds no control character, however it is written', () => {
  const text = gas.replace('name: Gas', String.raw`name: "G\x07s"`)
  expect(problemsOf('commodities.yaml', text)).toEqual([
    expect.objectContaining({
      ...placeOf(text, 'name'),
      message: '`[0].name` contains a line break or an invisible character.',
    }),
  ])
})

/** A glossary of so many names, each as long and as hard to look for as any may be. */
const glossaryOf = (names: number) =>
  Array.from({ length: names / 3 }, (_, n) => {
    const name = (start: string) => `${start}${n} ${'é. '.repeat(40)}`.slice(0, 59) + start
    const aliases = `[${name('b')}, ${name('c')}]`
    return `- { id: t-${n}, term: ${name('a')}, kind: market, definition: D., aliases: ${aliases} }\n`
  }).join('')

test('articles can be drawn with the largest glossary that is accepted, and a larger one is not', () => {
  const parsed = parseVocabulary({
    path: 'glossary.yaml',
    text: glossaryOf(limits.glossaryWords),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const glossary = parsed.record.map((entry) => glossaryTerm.parse(entry))
  expect(() => renderArticle(articleOf(), glossary)).not.toThrow()
  expect(problemsOf('glossary.yaml', glossaryOf(limits.glossaryWords + 3))).toEqual([
    expect.objectContaining({ line: 1001, rule: 'too-many-words' }),
  ])
  const long = `- { id: t, term: ${'a'.repeat(61)}, kind: market, definition: D. }\n`
  expect(problemsOf('glossary.yaml', long)).toHaveLength(1)
})

test('a name and the line of a place are of a length that every page can show', () => {
  const organisation = (name: string) =>
    `- { id: a, name: ${name}, kind: court, description: D. }\n`
  expect(problemsOf('organisations.yaml', organisation('a'.repeat(120)))).toEqual([])
  expect(problemsOf('organisations.yaml', organisation('a'.repeat(121)))).toHaveLength(1)
  const line = (points: number) =>
    `- { id: a, name: A, kind: cable, description: D., line: [${'[1, 2], '.repeat(points)}] }\n`
  expect(problemsOf('places.yaml', line(200))).toEqual([])
  expect(problemsOf('places.yaml', line(201))).toEqual([
    expect.objectContaining({ message: expect.stringContaining('has over 200 points') }),
  ])
})

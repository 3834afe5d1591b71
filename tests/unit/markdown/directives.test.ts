import fc from 'fast-check'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { type Directive, readDirective } from '#lib/content/syntax/directives'
import { embedsFrom } from '#lib/embeds/embeds'
import { articleEntry } from '#lib/feeds/entries'
import { renderBody } from '#lib/markdown/body'
import { embedParts } from '#lib/markdown/embed-parts'
import {
  articleText,
  companyFiles,
  path,
  placeOf,
  problemsWith,
  vocabularyFiles,
} from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { elementsOf } from './a-tree.ts'

const directivesIn = (markdown: string): Directive[] =>
  embedParts(renderBody(markdown)).flatMap(({ directive }) => directive ?? [])

const timeline = { kind: 'timeline', storyline: 'nord-stream' }

test.each([
  ['::timeline{storyline=nord-stream}', timeline],
  [':::timeline{storyline=nord-stream}\n:::', timeline],
  [':::timeline{storyline="nord-stream"}', timeline],
  [
    '::timeline{storyline=nord-stream from=2022-01-01 to=2022-12-31}',
    { ...timeline, from: '2022-01-01', to: '2022-12-31' },
  ],
  [
    '::chart{benchmark=brent from=2022-01-01}',
    { kind: 'chart', benchmark: 'brent', from: '2022-01-01' },
  ],
  [
    '::map{places="nord-stream-1 nord-stream-2" countries="RU, DE"}',
    { kind: 'map', places: ['nord-stream-1', 'nord-stream-2'], countries: ['RU', 'DE'] },
  ],
])('%s is read', (markdown, expected) => {
  expect(directivesIn(`Before.\n\n${markdown}\n`)).toEqual([expected])
})

test('a directive that nobody closed hides nothing of what follows', () => {
  const tree = renderBody(
    'One.\n\n:::timeline{storyline=nord-stream}\n\nTwo.\n\n:::chart{benchmark=brent}\n\n## Three\n\nFour.\n',
  )
  expect(
    embedParts(tree).map(({ directive, tree: part }) => directive?.kind ?? textOf(part).trim()),
  ).toEqual(['One.', 'timeline', 'Two.', 'chart', 'Three\nFour.'])
  expect(elementsOf(tree, 'p').map(textOf)).toEqual(['One.', 'Two.', 'Four.'])
})

test.each([
  'At 14:30 it fell, at 16:9 and 3:1.',
  'A :word and :timeline{storyline=nord-stream} in a line.',
  'Note::this and a::b, too.',
  'Three ::: colons.',
  ':smile: at the start.',
  ':14 begins a line.',
])('plain text is never eaten: %s', (text) => {
  expect(elementsOf(renderBody(`${text}\n`), 'p').map(textOf)).toEqual([text])
})

test.each([
  '::word',
  '::timeline',
  '::chart[Label]{benchmark=brent}',
  '::map{plaices=x}',
  ':::aside',
])('what is not a directive of the site stays the text that it was: %s', (line) => {
  const tree = renderBody(`Before.\n\n${line}\n\nAfter.\n`)
  expect(elementsOf(tree, 'p').map(textOf)).toEqual(['Before.', line, 'After.'])
  expect(elementsOf(tree, 'div')).toEqual([])
})

test('a directive in a list or a quotation is text', () => {
  const line = '::timeline{storyline=nord-stream}'
  expect(textOf(renderBody(`> ${line}\n`)).trim()).toBe(line)
  expect(textOf(renderBody(`- ${line}\n`)).trim()).toBe(line)
})

const piece = fc.constantFrom(
  ...[':', '::', ':::', 'a', 'word', '14:30', '{x=y}', '{', '}', '[', ']', '=', '"', ' ', ' ', '.'],
)

test('text without a directive at the start of a line is unchanged', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = `So ${pieces.join('').replace(/[[\]]/g, '').replace(/ +/g, ' ')} it is.`
      expect(elementsOf(renderBody(`${text}\n`), 'p').map(textOf)).toEqual([text])
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['timelin', { storyline: 'x' }, 'unknown-directive', /Did you mean `timeline`/],
  ['timeline', { story: 'x' }, 'unknown-attribute', /storyline/],
  ['timeline', {}, 'missing-attribute', /storyline=/],
  ['chart', { benchmark: 'brent', from: '2022-02-30' }, 'bad-date', /2022-01-31/],
  ['chart', { benchmark: 'brent', from: '2022-02-03', to: '2022-02-02' }, 'bad-date', /Swap/],
  ['map', {}, 'missing-attribute', /places=/],
  ['map', { places: 'x', id: 'y' }, 'unknown-attribute', /places, countries/],
])('%s %j is refused', (name, attributes, rule, fix) => {
  const { problems } = readDirective(name, attributes)
  const problem = problems.find((one) => one.rule === rule)
  expect(problem?.fix).toMatch(fix)
})

test.each([
  ['::timelin{storyline=nord-stream}', '::timelin', 'unknown-directive', '`timeline`'],
  ['::timeline{storylin=nord-stream}', 'storylin=', 'unknown-attribute', '`storyline`'],
  ['::timeline{storyline=nord-sream}', 'storyline=', 'unknown-storyline', '`nord-stream`'],
  ['::chart{benchmark=brnt}', 'benchmark=', 'unknown-benchmark', 'remove the directive'],
  ['::timeline{storyline=nord-stream from=2022-13-01}', 'from=', 'bad-date', '2022-01-31'],
  ['::map{places="nord-stream-1 hormus"}', 'places=', 'unknown-place', '`hormuz`'],
  ['::map{countries=XQ}', 'countries=', 'unknown-country', 'ISO 3166-1'],
  ['- ::map{countries=RU}', '::map', 'directive-place', 'line of its own'],
  ['::map[Pipes]{countries=RU}', '::map', 'directive-label', 'Remove it'],
])('the check says what is wrong with %s, and where', (line, at, rule, fix) => {
  const text = articleText({}, `Gazprom cut flow.\n\n${line}\n\nBuyers drew on storage.\n`)
  const problem = problemsWith(text).find((one) => one.rule === rule)
  expect(problem).toMatchObject({ file: path, severity: 'error', ...placeOf(text, at) })
  expect(problem?.fix).toContain(fix)
})

test('good directives pass the check', () => {
  const body =
    'Gazprom cut flow at 14:30.\n\n::timeline{storyline=nord-stream}\n\n:::map{places=hormuz countries=RU}\n:::\n\nDone.\n'
  expect(problemsWith(articleText({}, body))).toEqual([])
})

test('a page shows the events of a timeline, and a feed links to what was named', () => {
  const body =
    'Flow fell.\n\n::timeline{storyline=nord-stream to=2022-07-21}\n\n::map{places=hormuz countries=RU}\n'
  const site = openSite([
    ...vocabularyFiles,
    ...companyFiles,
    { path, text: articleText({}, body) },
  ])
  site.sync()
  const [timelineDirective, mapDirective] = directivesIn(body)
  site.ask((catalog) => {
    const embedOf = embedsFrom(catalog)
    const shown = timelineDirective && embedOf(timelineDirective)
    expect(shown).toMatchObject({
      kind: 'timeline',
      title: 'Nord Stream',
      url: '/storylines/nord-stream',
    })
    expect(shown?.kind === 'timeline' && shown.events.map(({ slug }) => slug)).toEqual([
      'turbine-stuck',
    ])
    const map = mapDirective && embedOf(mapDirective)
    expect(map).toMatchObject({ kind: 'map', id: 'embed-map-hormuz-RU' })
    expect(map?.kind === 'map' && map.map.places.map(({ name }) => name)).toEqual([
      'Strait of Hormuz',
    ])
    const article = catalog.findArticle('flow-halves')
    const html = article ? articleEntry(article, catalog)?.html : ''
    expect(html).toContain(
      'Timeline to 21 July 2022: <a href="http://localhost:3000/storylines/nord-stream">',
    )
    expect(html).toContain('>Strait of Hormuz</a>, <a')
    expect(html).not.toContain('<button')
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkArchive } from '#lib/content/archive'
import { splitFrontMatter } from '#lib/content/parse/front-matter'
import { checkBody } from '#lib/content/rules/markdown'
import { parseMarkdown } from '#lib/content/syntax/markdown'
import type { Draft } from '#lib/editorial/import/draft'
import { importFile } from '#lib/editorial/import/import'
import { textOfMarkdown } from '#lib/editorial/import/markdown'
import { articleText, companyFiles, now, path as otherPath } from '../../a-record.ts'
import { importVocabularyFiles, vocabulary } from './a-vocabulary.ts'

const fixture = (name: string) =>
  importFile(readFileSync(`tests/fixtures/import/${name}`), vocabulary)
const imported = (text: string) => importFile(new TextEncoder().encode(text), vocabulary)

function frontOf(draft: Draft | undefined): unknown {
  const split = splitFrontMatter({ path: 'x.md', text: draft?.text ?? '' })
  if (!split.ok) throw new Error(JSON.stringify(split.problems))
  return split.value.data
}

function bodyOf(draft: Draft | undefined): string {
  const split = splitFrontMatter({ path: 'x.md', text: draft?.text ?? '' })
  if (!split.ok) throw new Error(JSON.stringify(split.problems))
  return split.value.body
}

test('a wire’s text becomes a draft: bullets read, names recognised, notices dropped', () => {
  const { drafts, failed } = fixture('wire.txt')
  expect(failed).toEqual([])
  const [draft, ...more] = drafts
  expect(more).toEqual([])
  expect(draft).toMatchObject({
    slug: 'berlin-weighs-a-strategic-floor-for-gas-stocks',
    folder: '2022',
  })
  expect(frontOf(draft)).toEqual({
    headline: "Berlin weighs a 'strategic' floor for gas stocks",
    published: '2022-08-04',
    commodities: ['natural-gas', 'lng'],
    countries: ['DE', 'RU'],
    organisations: ['gazprom', 'qatarenergy'],
    places: ['nord-stream-1'],
    draft: true,
  })
  const body = bodyOf(draft)
  expect(body.match(/^\S.*$/gm)).toHaveLength(4)
  for (const words of ['storage — a step', '"unfriendly"', "Russia's deliveries", '20 bcm', '25%'])
    expect(body).toContain(words)
  for (const words of ['Related news', 'short of time', 'Learn more', '22/08/04'])
    expect(body).not.toContain(words)
})

test('what is to fill is what the check will say, in the file and at its lines', () => {
  const [draft] = fixture('wire.txt').drafts
  expect(draft?.fill.map(({ message }) => message)).toEqual([
    '`dateline` is missing.',
    '`standfirst` is missing.',
  ])
  const { problems } = archiveWith(draft?.text ?? '')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual(draft?.fill)
  for (const { message, fix } of draft?.fill ?? [])
    expect(draft?.text).toContain(`# To fill: ${message} ${fix}\n`)
  for (const line of draft?.unsure ?? []) expect(draft?.text).toContain(`# Unsure: ${line}\n`)
})

test('every guess is reported', () => {
  expect(fixture('wire.txt').drafts[0]?.unsure).toEqual([
    'sources: the file does not say who published it; name the source',
    'published: 22/08/04 was read as year, month, day, 2022-08-04; it could also be 2004-08-22',
    'left out everything from “Related news posts” on (5 pieces)',
    'countries: Germany, Russia proposed from the text',
    'countries: Japan left out, mentioned once',
    'organisations: gazprom, qatarenergy proposed from the text',
    'places: nord-stream-1 proposed from the text',
  ])
})

test('house style is suggested and never imposed', () => {
  const [draft] = fixture('wire.txt').drafts
  expect(draft?.style.map(({ rule }) => rule).sort()).toEqual(['style-bcm', 'style-percent'])
  expect(draft?.style[0]?.line).toBeGreaterThan(10)
})

test('once the editor has filled what is listed, the draft passes the check', () => {
  const [draft] = fixture('wire.txt').drafts
  const filled = (draft?.text ?? '').replace(
    '\npublished:',
    '\nstandfirst: Traders may have to keep more gas.\ndateline: Berlin\npublished:',
  )
  expect(draft?.fill.length).toBeGreaterThan(0)
  const { problems, articles } = archiveWith(filled)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(articles.map(({ record }) => record.slug)).toContain(draft?.slug)
})

test('an Atom feed becomes a draft an entry, and an entry without text is reported', () => {
  const { drafts, failed } = fixture('atom.xml')
  expect(failed).toEqual(['entry 3 “Nothing to say” has no text'])
  expect(drafts.map(({ slug }) => slug)).toEqual([
    'tankers-queue-off-hormuz-wait',
    'mine-reopens-in-cuba',
  ])
  expect(frontOf(drafts[0])).toEqual({
    headline: 'Tankers queue off Hormuz & wait',
    standfirst: 'Forty ships wait for word from Iran.',
    published: '2023-05-02T10:00:00+04:00',
    dateline: 'Muscat',
    commodities: ['crude-oil'],
    countries: ['IR'],
    organisations: [],
    places: ['hormuz'],
    sources: [
      {
        publisher: 'The Strait & Canal Wire',
        title: 'Tankers queue off Hormuz & wait',
        url: 'https://wire.example/1',
        date: '2023-05-02',
      },
    ],
    draft: true,
  })
  expect(bodyOf(drafts[0]).trim()).toBe(
    'Forty tankers stood off the Strait of Hormuz on Tuesday, a port agent said.\n\nIran has given [no notice](https://wire.example/notice).',
  )
  expect(drafts[0]?.fill).toEqual([])
  expect(drafts[0]?.unsure).toContain('tags: “Odd things” is in no vocabulary')
  expect(bodyOf(drafts[1])).toContain('A _nickel_ mine reopened.')
  expect(bodyOf(drafts[1])).toMatch(/\| Month \| Tonnes \|\n\| -+ \| -+ \|\n\| April \| 10 +\|/)
})

test('an RSS feed in windows-1252 keeps its moment and its offset', () => {
  const [draft] = fixture('rss.xml').drafts
  expect(frontOf(draft)).toMatchObject({
    headline: 'Coal ships turn back from Riga',
    published: '2022-08-12T18:30:00-04:00',
    commodities: ['coal'],
    sources: [{ publisher: 'Harbour Notes', url: 'https://harbour.example/coal' }],
  })
  expect(draft?.unsure).toContain('countries: Russia, Latvia left out, mentioned once')
})

test('a JSON Feed of plain text becomes paragraphs', () => {
  const [draft] = fixture('feed.json').drafts
  expect(frontOf(draft)).toMatchObject({
    published: '2024-01-09',
    dateline: 'Oslo',
    countries: ['NO'],
  })
  expect(bodyOf(draft).trim()).toBe(
    'Norway will limit exports when reservoirs are low.\n\nNorwegian grid officers named no date.',
  )
})

test('a page gives its article and nothing else: no script, menu, pixel, form or hidden word', () => {
  const { drafts, failed } = fixture('page.html')
  expect(failed).toEqual([])
  const [draft] = drafts
  expect(frontOf(draft)).toEqual({
    headline: 'Opec sits on its hands',
    standfirst: 'Ministers left quotas as they were and said little.',
    published: '2022-10-05T16:20:00+02:00',
    dateline: 'Vienna',
    commodities: ['crude-oil'],
    countries: ['IQ', 'SA'],
    organisations: ['opec'],
    places: [],
    sources: [
      {
        publisher: 'The Barrel Daily',
        title: 'Opec sits on its hands',
        url: 'https://barrel.example/opec',
        date: '2022-10-05',
      },
    ],
    draft: true,
  })
  const body = bodyOf(draft)
  expect(body.trim()).toBe(
    [
      '“Patience,” said one minister; Opec left its quotas at 26mn b/d on Wednesday.',
      'Saudi Arabia and Iraq spoke **for** the rest. Click or [read the table](https://barrel.example/quotas), or go up.',
      '## What it means',
      'Shareholders of refineries shrugged.',
      '- Saudi Arabia: 10.5\n- Iraq: 4.4',
      '| State | mn b/d |\n| ----- | ------ |\n| Iraq  | 4.4    |',
    ].join('\n\n'),
  )
  expect(draft?.unsure).toContain('left out a picture, which belongs to others')
  expect(draft?.fill).toEqual([])
})

test('commodities that no tag states are guessed from the words, and said to be', () => {
  const [draft] = imported(
    'Tanks fill\n\n21/01/04\n\nOil and crude oil and Brent rose. LNG did not.\n',
  ).drafts
  expect(frontOf(draft)).toMatchObject({ commodities: ['crude-oil'] })
  expect(draft?.unsure).toContain(
    'commodities: crude-oil guessed from the words; the first is the kicker',
  )
  const [none] = imported('A quiet day\n\n21/01/04\n\nNothing happened.\n').drafts
  expect(none?.fill.map(({ message }) => message)).toContain('`commodities` is missing.')
})

test.each([
  ['{"a": 1}', /^cannot be read as a feed: /],
  ['<?xml version="1.0"?><rss version="2.0"><channel><title>x', /^cannot be read as a feed: /],
  ['<html><body><nav>Menu</nav></body></html>', /^has no headline$/],
  ['<title>Only this</title>', /^has no text$/],
  ['Only a headline', /^has no text below its headline$/],
  [`${'A paragraph that goes on. '.repeat(20)}\n\nMore.`, /^begins with a paragraph/],
  [
    '---\nheadline: x\nstandfirst: y\ncommodities: []\n---\nText\n',
    /^is an article of this system already/,
  ],

  [`<title>Deep</title>${'<div>'.repeat(60_000)}x`, /./],
])('a file of that kind is left alone, and the reason is given: %#', (text, why) => {
  const { drafts, failed } = imported(text)
  expect(failed).toHaveLength(1 - drafts.length)
  for (const one of failed) expect(one).toMatch(why)
})

test('plain text arrives word for word, whatever it would mean in Markdown', () => {
  const paragraph = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
    .map((text) => `Word ${text} end`.replace(/\s+/g, ' '))
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const [draft] = imported(
        `A headline\n\n2021-01-04\n\nFirst.\n\n${paragraphs.join('\n\n')}\n`,
      ).drafts
      const read = parseMarkdown(bodyOf(draft)).children.map(textOfMarkdown)
      expect(read.slice(1)).toEqual(paragraphs)
    }),
    { numRuns: 60 },
  )
})

test('text out of a PDF loses its ligatures and invisible characters, also in the file’s name', () => {
  const [draft] = fixture('pdf-ligatures-soft-hyphens.txt').drafts
  expect(draft).toMatchObject({ headline: 'Soft hyphen', slug: 'soft-hyphen' })
  expect(bodyOf(draft).trim()).toBe('Oilfield text CO₂ zerowidth nbsp here em.')
})

test('no page makes an import throw, or gets raw HTML or an unsafe link into a body', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '<script>x()</script>',
    '<img src=x onerror=y>',
    '<a href="javascript:x">k</a>',
    '<a href="//h.example/x">l</a>',
    '<svg><a xlink:href="data:x">m</a></svg>',
    '&lt;b&gt;',
    '&#60;i&#62;',
    '<!-- c -->',
    '<table><tr><td>1</td></tr></table>',
    '<h1>',
    '<li>',
    '<iframe src=x>',
    'text',
    '[x](javascript:y)',
    '`',
    '~~~',
    '    ',
    '\n\n',
    '<![CDATA[',
    ']]>',
    '<template>',
    '<math><mi>',
    '<noscript>',
    '<input type=checkbox>',
    '<pre><code>',
    '</pre>',
    '<br>',
    '<del>',
    '<style>',
    '<textarea>',
    '🛢️',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { drafts } = imported(`<title>T</title><article><p>First.</p>${pieces.join('')}`)
      for (const draft of drafts) {
        const { problems } = checkBody('x.md', bodyOf(draft), 1)
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      }
    }),
    {
      numRuns: 60,
      examples: [[['<h1>', '<table><tr><td>1</td></tr></table>', '<br>', '[x](javascript:y)']]],
    },
  )
})

test('a heading of several lines becomes a heading on one', () => {
  const { drafts } = imported(
    '<title>T</title><article><p>First.</p><h2>Gas flows<br>again <code>a\nb</code></h2><p>Last.</p>',
  )
  expect(bodyOf(drafts[0])).toContain('\n## Gas flows again `a b`\n')
})

function archiveWith(text: string) {
  const other = { path: otherPath, text: articleText() }
  const path = `articles/2022/${fixture('wire.txt').drafts[0]?.slug}.md`
  return checkArchive([...importVocabularyFiles, ...companyFiles, other, { path, text }], now)
}

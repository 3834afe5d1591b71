import { expect, onTestFinished, test } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import type { Segment } from '#lib/catalog/queries/search-result'
import { emptyFilter } from '#lib/filter/filter'
import { withWords } from '#lib/filter/filter-edits'
import { articleText } from '../../a-record.ts'
import { openSite } from '../a-site.ts'
import { openArchive } from '../the-archive.ts'

const article = (slug: string, headline: string, body: string, published = '2026-01-01') => ({
  path: `articles/${slug}.md`,
  text: articleText({ headline, standfirst: 'One sentence.', published }, body),
})

/** An archive in which each search has its own answer. */
function archive() {
  const site = openSite([
    article(
      'turbine',
      'Turbine is stuck',
      'The turbine of Nord Stream stays in Canada.',
      '2026-01-04',
    ),
    article(
      'passing',
      'Storage fills',
      'Gas fills storage; one turbine more would help. '.repeat(3),
      '2026-01-05',
    ),
    article(
      'ship',
      'Cargo sails',
      'Liquefied natural gas left Qatar, 16mn t/yr of it.',
      '2026-01-03',
    ),
    article('short', 'LNG sails', 'LNG left Qatar for the Stream of Nordic buyers.', '2026-01-02'),
    article(
      'oil',
      'Producers cut',
      'Opec+ took 2.2mn b/d off, a barrel at $80/bl, and sanctions stayed.',
    ),
  ])
  expect(site.sync().rejected).toEqual([])
  return site
}

const search = (catalog: Catalog, q: string, sort?: 'newest' | 'oldest') =>
  catalog.browse({ filter: withWords(emptyFilter, q), page: 1, ...(sort && { sort }) })
const slugs = (q: string, sort?: 'newest' | 'oldest') =>
  archive().ask((catalog) => {
    const { page, match } = search(catalog, q, sort)
    return page.items.slice(0, match?.all).map(({ slug }) => slug)
  })
const marks = (segments: readonly Segment[] = []) =>
  segments.flatMap(({ text, highlighted }) => (highlighted ? [text] : []))

test('what is in the headline comes first, and dates only when asked for', () => {
  expect(slugs('turbine')).toEqual(['turbine', 'passing'])
  expect(slugs('turbines', 'newest')).toEqual(['passing', 'turbine'])
  expect(slugs('turbine', 'oldest')).toEqual(['turbine', 'passing'])
})

test('a phrase stays as typed, every word must occur, and a word can be left out', () => {
  expect(slugs('"nord stream"')).toEqual(['turbine'])
  expect(slugs('turbine storage')).toEqual(['passing'])
  expect(slugs('turbine -storage')).toEqual(['turbine'])
  expect(slugs('-turbine -opec').sort()).toEqual(['ship', 'short'])
})

test('the trade’s wordings find each other, unless in quotes', () => {
  expect(slugs('LNG').sort()).toEqual(['ship', 'short'])
  expect(slugs('liquefied natural gas').sort()).toEqual(['ship', 'short'])
  expect(slugs('"LNG"')).toEqual(['short'])
  expect(slugs('mtpa')).toEqual(['ship'])
  expect(slugs('bbl')).toEqual(['oil'])
  expect(slugs('OPEC plus')).toEqual(['oil'])
  expect(slugs('million barrels a day')).toEqual(['oil'])
})

test('a typo is corrected openly; what is in quotes is searched for as typed', () => {
  archive().ask((catalog) => {
    const { correction, page } = search(catalog, 'sanctoins')
    expect(correction).toEqual({
      text: 'sanctions',
      changes: [{ typed: 'sanctoins', meant: 'sanctions' }],
      applied: true,
    })
    expect(page.items.map(({ slug }) => slug)).toEqual(['oil'])
    const named = search(catalog, 'gasprom')
    expect(named.correction?.text).toBe('Gazprom')
    expect(search(catalog, '"gasprom"')).toMatchObject({ page: { total: 0 } })
    expect(search(catalog, 'xqzwvk')).toMatchObject({ page: { total: 0 } })
  })
})

test('a word of the glossary is never corrected, and words of sources are not offered', () => {
  const site = openSite([
    article('talks', 'Talks end', 'Nothing came of the talks at the Strait of Hormuz.'),
    {
      path: 'articles/source.md',
      text: articleText({
        sources: '[{ publisher: Agency, title: Contingents leave, url: "https://a.example/x" }]',
      }),
    },
    {
      path: 'glossary.yaml',
      text: '- { id: tonka, term: tonka, kind: market, definition: A word like talks. }\n- { id: talxs, term: talxs market, kind: market, definition: Another. }\n',
    },
  ])
  expect(site.sync().rejected).toEqual([])
  site.ask((catalog) => {
    expect(search(catalog, 'talsk').correction?.text).toBe('talks')
    expect(search(catalog, 'talxs').correction).toBeUndefined()
    // The stem is in the front matter alone, where no search finds it.
    expect(search(catalog, 'contangent').correction).toBeUndefined()
  })
})

test('a unit of measurement is never corrected, and a quoted word not even without its quotes', () => {
  const site = openSite([
    article('talks', 'Talks go on', 'At present nobody hears of a connection.'),
  ])
  site.sync()
  site.ask((catalog) => {
    expect(search(catalog, 'presnet').correction?.text).toBe('present')
    expect(search(catalog, 'percent').correction).toBeUndefined()
    expect(search(catalog, '15 percent').correction).toBeUndefined()
    expect(search(catalog, 'conection').correction?.text).toBe('connection')
    expect(search(catalog, '"present conection"').correction).toBeUndefined()
  })
})

test('words written as one are separated, and names written apart are found', () => {
  archive().ask((catalog) => {
    expect(search(catalog, 'nordstream')).toMatchObject({
      correction: { text: 'nord stream' },
      match: { all: 1 },
    })
    expect(search(catalog, 'streamcanada').correction).toBeUndefined()
  })
  const site = openSite([article('qatar', 'Cargo leaves', 'QatarEnergy sold it.')])
  site.sync()
  site.ask((catalog) => expect(search(catalog, 'qatar energy').page.total).toBe(1))
})

test('a note of a revision is found, and shown as the passage', () => {
  const site = openSite([
    {
      path: 'articles/cable.md',
      text: articleText({
        revisions: '[{ date: 2022-08-01, kind: update, note: The ship was the Eagle S. }]',
      }),
    },
  ])
  expect(site.sync().rejected).toEqual([])
  site.ask((catalog) => {
    const [found] = search(catalog, '"eagle s"').page.items
    expect(found?.slug).toBe('cable')
    expect(marks(found?.snippet?.passage)).toEqual(['Eagle S'])
  })
})

test('the passage shows the words in context, highlighted, also where another wording was found', () => {
  archive().ask((catalog) => {
    const [best] = search(catalog, 'turbines canada').page.items
    expect(marks(best?.snippet?.headline)).toEqual(['Turbine'])
    expect(marks(best?.snippet?.passage)).toEqual(['turbine', 'Canada'])
    const wordings = search(catalog, 'LNG').page.items.flatMap(({ snippet }) =>
      marks(snippet?.passage),
    )
    expect(wordings.sort()).toEqual(['LNG', 'Liquefied natural gas'])
    const [amount] = search(catalog, 'mtpa').page.items
    expect(marks(amount?.snippet?.passage)).toEqual(['mn t/yr'])
    const [phrase] = search(catalog, '"nord stream"').page.items
    expect(marks(phrase?.snippet?.passage)).toEqual(['Nord Stream'])
  })
})

test('what was asked is highlighted, and not the longer name that begins with it', () => {
  const snippets = ['nord stream', 'druzhba', 'brent'].flatMap((asked) =>
    search(openArchive(), asked).page.items.flatMap(({ snippet }) => snippet ?? []),
  )
  const found = snippets.flatMap(({ headline, passage }) => [...marks(headline), ...marks(passage)])
  expect(found.filter((text) => text.startsWith('Nord Stream'))).not.toEqual([])
  expect(found.filter((text) => /^Nord Stream./.test(text))).toEqual([])
})

test('a passage that is cut does not end on the first word of a sentence', () => {
  const ends = [
    'turbine',
    'insurance',
    'storage',
    'winter',
    'repair',
    'police',
    'ministry',
    'cable',
  ].flatMap((asked) =>
    search(openArchive(), asked).page.items.flatMap(({ snippet }) => {
      const passage = snippet?.passage ?? []
      return passage.at(-1)?.text === '\u00a0…' ? [passage.at(-2)] : []
    }),
  )
  expect(ends.length).toBeGreaterThan(10)
  expect(ends.filter((end) => !end?.highlighted && /\. \S+$/.test(end?.text ?? ''))).toEqual([])
})

test('a search asked again has its pages as they are now', () => {
  const file = (n: number, body: string) => article(`flow-${n}`, `Flow ${n}`, body)
  const site = openSite(Array.from({ length: 45 }, (_, n) => file(n, 'The turbine is old.')))
  site.sync()
  const reader = connect(site.catalogPath)
  onTestFinished(() => reader.close())
  const catalog = catalogOn(reader)
  const page = (number: number) =>
    catalog.browse({ filter: withWords(emptyFilter, 'turbine'), page: number }).page.items
  const first = page(1)
  expect(page(2)).not.toEqual(first)
  expect(page(1)).toEqual(first)
  const { path, text } = file(0, 'A new turbine came.')
  site.write(path, text)
  site.sync()
  const passages = [1, 2, 3].flatMap(page).map(({ snippet }) => snippet?.passage)
  expect(JSON.stringify(passages)).toContain('A new ')
})

test('a feed of a search holds what was asked and no guess', () => {
  archive().ask((catalog) => {
    expect(catalog.listArticles(withWords(emptyFilter, 'sanctoins')).total).toBe(0)
    expect(
      catalog.listArticles(withWords(emptyFilter, 'turbine')).items.map(({ slug }) => slug),
    ).toEqual(['passing', 'turbine'])
  })
})

test('suggestions follow what is typed: terms in use, then headlines, typos corrected', () => {
  archive().ask((catalog) => {
    const names = (text: string) =>
      catalog.suggest(text).map((one) => (one.kind === 'article' ? one.row.headline : one.name))
    expect(names('gaz')).toEqual(['Gazprom'])
    expect(names('gasprom')).toEqual(['Gazprom'])
    expect(names('turb')).toEqual(['Turbine is stuck'])
    expect(names('nord str')).toEqual(['Nord Stream', 'Nord Stream 1'])
    expect(names('g')).toEqual([])
    expect(names('qatarenergy')).toEqual([])
    expect(names('"*" -\u0000')).toEqual([])
  })
})

test.each([
  ['nothing but signs', '"" - * ( ) : ^'],
  ['emoji', '🛢️🔥'],
  ['right to left', 'أنبوب الغاز'],
  ['operators', 'gas AND OR NOT NEAR(gas, 5) headline:gas {headline}: x'],
  ['quotes without end', '"gas "gas" -"'],
  ['very much', `${'gas '.repeat(3000)}"${'x'.repeat(7000)}`],
  ['a null byte', 'gas\u0000" OR 1=1; drop table articles; --'],
])('%s can be searched for', (_, q) => {
  archive().ask((catalog) => {
    expect(search(catalog, q).page.total).toBeGreaterThanOrEqual(0)
    expect(Array.isArray(catalog.suggest(q))).toBe(true)
  })
})

test('where few articles have all words, those with most come after, and what is missing is named', () => {
  archive().ask((catalog) => {
    const { page, match } = search(catalog, 'turbine storage qwertyuiop')
    expect(match).toEqual({ all: 0, most: 2, missing: ['qwertyuiop'] })
    expect(page.items.map(({ slug }) => slug)).toEqual(['passing', 'turbine'])
    expect(search(catalog, 'turbine storage')).toMatchObject({
      match: { all: 1, most: 1, missing: [] },
      page: { total: 2, items: [{ slug: 'passing' }, { slug: 'turbine' }] },
    })
    expect(search(catalog, 'turbine storage -canada').page.total).toBe(1)
    expect(search(catalog, '"gas fills" canada').page.items).toMatchObject([{ slug: 'passing' }])
  })
})

test('what was published in a month that is searched for comes before what only mentions it', () => {
  const site = openSite([
    article('cut', 'Producers cut output', 'Ministers met in Vienna.', '2023-11-30'),
    article(
      'other',
      'Producers raise output',
      'Ministers undo what they agreed in November 2023, the cut of November 2023.',
      '2025-04-03',
    ),
  ])
  site.sync()
  site.ask((catalog) =>
    expect(
      search(catalog, 'producers output November 2023').page.items.map(({ slug }) => slug),
    ).toEqual(['cut', 'other']),
  )
})

test('a phrase that no article has is said to be missing, and its words are looked for', () => {
  archive().ask((catalog) => {
    const { page, match } = search(catalog, '"stream nord"')
    expect(match).toMatchObject({ all: 0, missing: ['“stream nord”'] })
    expect(page.items[0]).toMatchObject({ slug: 'turbine' })
  })
})

test('a question is answered by what it is about', () => {
  expect(slugs('what happened to the turbine in Canada?')).toEqual(['turbine'])
})

test('a capitalised word is never replaced by another, only offered', () => {
  archive().ask((catalog) => {
    for (const name of ['Botas', 'Sines', 'Platts', 'Jask', 'Storrage', 'Turbina', 'Permian'])
      expect(search(catalog, name).page.total, name).toBe(0)
    expect(search(catalog, 'Storrage').correction).toMatchObject({
      text: 'storage',
      applied: false,
    })
    // A name that sounds the same is shown, and said.
    expect(search(catalog, 'Gasprom').correction).toMatchObject({ text: 'Gazprom', applied: true })
  })
})

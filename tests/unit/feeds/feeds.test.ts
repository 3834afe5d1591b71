import { afterEach, describe, expect, test, vi } from 'vitest'
import { type FeedFormat, feedFormatNames, feedFormats } from '#lib/core/feed-formats'
import { now } from '../catalog/a-site.ts'
import { article, ask, linksOf, read, siteWith } from './a-feed.ts'

afterEach(() => vi.unstubAllEnvs())

const report = (id: string, fields = '') => ({
  path: `reports/${id}.md`,
  text: `---\ntitle: The report ${id}\nstandfirst: What it says.\npublished: 2022-08-01\ncommodities: [natural-gas]\n${fields}---\nThe dossier.\n`,
})

describe.each(feedFormatNames)('as %s', (format: FeedFormat) => {
  const get = (site: ReturnType<typeof siteWith>, address: string) =>
    read(ask(site, `${address}/feed.${format}`), format)

  test('an article comes whole: id, address, words, dates and what it is about', async () => {
    const site = siteWith(
      article('flow-halves', {
        keyPoints: '[Flow is a fifth of capacity.]',
        sources: '[{ publisher: Reuters, title: The turbine, url: "https://example.com/t" }]',
      }),
    )
    const response = ask(site, `/news/feed.${format}`)
    expect(response.headers.get('content-type')).toBe(`${feedFormats[format].type}; charset=utf-8`)
    const feed = await read(response, format)
    expect(feed.title).toBe('Tidewater: all news')
    expect(feed.page).toBe('http://localhost:3000/news')
    const [entry, ...others] = feed.entries
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      id: 'tag:tidewater.example,2026:/articles/flow-halves',
      url: 'http://localhost:3000/articles/flow-halves',
      title: 'Nord Stream flow halves as Gazprom blames turbine',
      summary: 'Gazprom cut deliveries to Germany to a fifth of capacity.',
      published: '2022-07-27T10:30:00.000Z',
      updated: '2022-07-27T10:30:00.000Z',
    })
    for (const words of [
      'Flow is a fifth of capacity.',
      'Berlin, 27 July',
      'Gazprom cut flow through Nord Stream today',
      'Buyers in Germany drew on storage.',
      '<a href="https://example.com/t">The turbine</a>',
    ]) {
      expect(entry?.html).toContain(words)
    }
    for (const name of format === 'xml' ? ['natural-gas', 'RU', 'DE'] : [])
      expect(await ask(site, '/news/feed.xml').text()).toContain(`term="${name}"`)
    expect(entry?.categories.map((name) => name.replace(/^.*:/, ''))).toEqual(
      expect.arrayContaining(['Natural gas', 'Russia', 'Germany']),
    )
  })

  test('ids stay when the site moves, and addresses move with it', async () => {
    const site = siteWith(
      article('flow-halves', {
        revisions: '[{ date: 2022-07-28, kind: correction, note: A fifth. }]',
      }),
      report('gas'),
    )
    for (const address of ['/news', '/storylines/nord-stream', '/corrections', '/reports']) {
      const before = await get(site, address)
      vi.stubEnv('CHOKEPOINT_ORIGIN', 'https://news.example.org/')
      const after = await get(site, address)
      vi.unstubAllEnvs()
      expect(after.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id))
      expect(after.entries.length).toBeGreaterThan(0)
      for (const { url, id } of after.entries) {
        expect(url).toMatch(/^https:\/\/news\.example\.org\//)
        expect(id).not.toContain('example.org')
      }
    }
  })

  test('what nobody may read yet is in no feed', async () => {
    const revised = '[{ date: 2026-08-30, kind: correction, note: Secret. }]'
    const site = siteWith(
      article('flow-halves'),
      article('a-draft', { draft: 'true', revisions: revised }),
      article('embargoed', { published: '2026-09-01T13:00:00Z' }),
      report('a-draft-report', 'draft: true\n'),
    )
    for (const address of [
      '/news',
      '/commodities/natural-gas',
      '/organisations/gazprom',
      '/places/nord-stream-1',
      '/countries/RU',
      '/storylines/nord-stream',
    ]) {
      const { entries } = await get(site, address)
      expect(entries.map(({ url }) => url.split('/').at(-1))).toEqual(['flow-halves'])
    }
    expect((await get(site, '/corrections')).entries).toEqual([])
    expect((await get(site, '/reports')).entries).toEqual([])
    site.sync({ now: now + 3_600_000 })
    expect((await get(site, '/news')).entries.map(({ url }) => url.split('/').at(-1))).toEqual([
      'embargoed',
      'flow-halves',
    ])
  })

  test('hostile text arrives as it was written, but for what XML cannot hold', async () => {
    const hostile = `]]> & < > " ' <b>bold</b> 🛢️ עברית`
    const quoted = JSON.stringify(hostile)
    const site = siteWith(
      article(
        'flow-halves',
        { headline: quoted, standfirst: quoted },
        `Text with ${'`'}]]>${'`'} & 🛢️.\n`,
      ),
    )
    const response = ask(site, `/news/feed.${format}`)
    const text = await response.clone().text()
    expect(text).toMatch(format === 'json' ? /^\{/ : /^<\?xml version="1.0" encoding="utf-8"\?>/)
    const [entry] = (await read(response, format)).entries
    expect(entry?.title).toBe(hostile)
    expect(entry?.summary).toBe(hostile)
    // A reader may decode what is in the text once more.
    expect(entry?.html).toMatch(/<code>\]\]><\/code> (?:&#x26;|&) 🛢️\./)
    // Content cannot hold what XML cannot; a search that a feed is named after can.
    const asked = encodeURIComponent('bold \uffff\ufffe')
    expect(await ask(site, `/news/feed.${format}?q=${asked}`).text()).not.toMatch(/[\ufffe\uffff]/)
  })

  test('a revision makes an article newly updated, under its old id and date, and says what changed', async () => {
    const site = siteWith(article('flow-halves'))
    const [before] = (await get(site, '/news')).entries
    site.write(
      'articles/flow-halves.md',
      article('flow-halves', {
        revisions: '[{ date: 2022-08-02T10:00:00+02:00, kind: correction, note: It was a fifth. }]',
      }).text,
    )
    site.sync()
    const [after] = (await get(site, '/news')).entries
    expect(after).toMatchObject({
      id: before?.id,
      published: before?.published,
      updated: '2022-08-02T08:00:00.000Z',
    })
    expect(after?.html).toContain('Correction, 2 August 2022, 08:00 UTC:</strong> It was a fifth.')
  })

  test('pages lead on to each other and together hold every article once', async () => {
    const days = Array.from(
      { length: 45 },
      (_, index) => `2022-07-${String(1 + (index % 28)).padStart(2, '0')}`,
    )
    const site = siteWith(
      ...days.map((published, index) => article(`number-${index}`, { published })),
    )
    const found: string[] = []
    const sizes: number[] = []
    let next: string | undefined = `/organisations/gazprom/feed.${format}`
    while (next) {
      const { pathname, search } = new URL(next, 'http://localhost')
      const feed = await read(ask(site, pathname + search), format)
      sizes.push(feed.entries.length)
      found.push(...feed.entries.map(({ id }) => id))
      next = feed.next
    }
    expect(sizes).toEqual([20, 20, 5])
    expect(new Set(found).size).toBe(45)
    expect(ask(site, `/organisations/gazprom/feed.${format}?page=4`).status).toBe(404)
  })

  test('a feed is the same text until it changes', async () => {
    const site = siteWith(article('flow-halves'))
    const address = `/news/feed.${format}?commodity=natural-gas`
    const before = await ask(site, address).text()
    const later = { now: now + 5000 }
    site.write('articles/coal.md', article('coal', { commodities: '[coal]' }).text)
    site.sync(later)
    expect(await ask(site, address).text()).toBe(before)
    site.write('articles/turbine-stuck.md', article('turbine-stuck').text)
    site.sync(later)
    expect(await ask(site, address).text()).not.toBe(before)
  })

  test('a removed article is a change', async () => {
    const site = siteWith(article('flow-halves'), article('turbine-stuck'))
    const address = `/news/feed.${format}`
    const before = await ask(site, address).text()
    site.remove('articles/flow-halves.md')
    site.sync({ now: now + 5000 })
    expect(await ask(site, address).text()).not.toBe(before)
  })

  test('each revision is an entry of the corrections feed, dated by the revision', async () => {
    const revisions = [
      '{ date: 2022-07-28, kind: correction, note: First. }',
      '{ date: 2022-07-28, kind: correction, note: Second. }',
      '{ date: 2022-07-29, kind: update, note: Third. }',
    ]
    const site = siteWith(article('flow-halves', { revisions: `[${revisions.join(', ')}]` }))
    const { entries } = await get(site, '/corrections')
    const base = 'tag:tidewater.example,2026:/articles/flow-halves#'
    expect(entries.map(({ id }) => id.replace(base, '')).sort()).toEqual([
      'correction-2022-07-28',
      'correction-2022-07-28-2',
      'update-2022-07-29',
    ])
    expect(entries[0]).toMatchObject({
      title: 'Update: Nord Stream flow halves as Gazprom blames turbine',
      summary: 'Third.',
      updated: '2022-07-29T10:30:00.000Z',
      html: '<p>Third.</p>',
    })
  })

  test('a feed is named in words, and leads to the page that shows the same', async () => {
    const site = siteWith(article('flow-halves'))
    const query = 'commodity=lng&commodity=natural-gas&country=RU&from=2022-01-01&q=gas'
    const feed = await read(ask(site, `/news/feed.${format}?${query}`), format)
    expect(feed.title).toBe('Tidewater: LNG or Natural gas · Russia · since 1 January 2022 · gas')
    expect(feed.page).toBe(`http://localhost:3000/news?${query}`)
    expect(feed.self).toBe(`http://localhost:3000/news/feed.${format}?${query}`)
    expect((await get(site, '/places/nord-stream-1')).title).toBe('Tidewater: Nord Stream 1')
  })
})

test.each(['xml', 'rss'] as const)(
  'no id, title or address in %s begins or ends with white space',
  async (format) => {
    const site = siteWith(
      article('flow-halves', { headline: JSON.stringify('Gas & > <![CDATA[ ]]> b') }),
    )
    const query = 'commodity=natural-gas&country=RU'
    const text = await ask(site, `/news/feed.${format}?${query}`).text()
    expect(text).toContain('<![CDATA[')
    expect(text).not.toMatch(
      /<(?:id|guid|link|title)(?: [^>]*[^/>])?>\s|\s<\/(?:id|guid|link|title)>/,
    )
    const feed = await read(ask(site, `/news/feed.${format}?${query}`), format)
    expect(feed.entries[0]?.title).toBe('Gas & > <![CDATA[ ]]> b')
  },
)

test('a search for a tag names a feed without one where that could be HTML, and as it is in Atom and JSON', async () => {
  const site = siteWith(article('flow-halves'))
  const titleOf = async (format: 'xml' | 'rss' | 'json') =>
    (await read(ask(site, `/news/feed.${format}?q=${encodeURIComponent('<b>gas</b> <5')}`), format))
      .title
  expect(await titleOf('rss')).toBe('Tidewater: ‹b›gas‹/b› <5')
  expect(await titleOf('xml')).toBe('Tidewater: <b>gas</b> <5')
  expect(await titleOf('json')).toBe('Tidewater: <b>gas</b> <5')
})

test('XML feeds name their pages as RFC 5005 does', async () => {
  const site = siteWith(...Array.from({ length: 41 }, (_, index) => article(`number-${index}`)))
  for (const format of ['xml', 'rss']) {
    const at = (page: string) => `http://localhost:3000/countries/RU/feed.${format}${page}`
    const links = async (page: string) =>
      linksOf(await ask(site, `/countries/RU/feed.${format}${page}`).text())
    expect(await links('')).toEqual({
      self: at(''),
      first: at(''),
      last: at('?page=3'),
      next: at('?page=2'),
    })
    expect(await links('?page=2')).toMatchObject({ previous: at(''), next: at('?page=3') })
    expect(await links('?page=3')).not.toHaveProperty('next')
  }
})

test.each([
  ['/news/feed.xml?commodity=nonsense', 400],
  ['/news/feed.rss?from=yesterday', 400],
  ['/commodities/coal/feed.xml?page=zero', 400],
  ['/commodities/nonsense/feed.xml', 404],
  ['/countries/FR/feed.json', 404],
  ['/countries/ru/feed.xml', 404],
  ['/nonsense/feed.xml', 404],
  ['/constructor/x/feed.xml', 404],
  ['/news/feed.pdf', 404],
  ['/reports/feed.xml?page=2', 404],
])('%s is %i in plain text', async (address, status) => {
  const response = ask(siteWith(article('flow-halves')), address)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

test('a feed without entries is still a feed', async () => {
  const feed = await read(ask(siteWith(), '/news/feed.xml'), 'xml')
  expect(feed.entries).toEqual([])
})

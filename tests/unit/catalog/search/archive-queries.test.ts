/** What readers typed into the real archive, beside an article that has every form of word. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect, type Reader } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import { syncCatalog } from '#lib/catalog/sync/sync'
import { emptyFilter } from '#lib/filter/filter'
import { withWords } from '#lib/filter/filter-edits'

const fixtures = join(import.meta.dirname, '../../../fixtures/search')
const forms = 'search-forms'
let folder = ''
let reader: Reader | undefined
let catalog: Catalog

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-queries-'))
  const contentDir = join(folder, 'content')
  const catalogPath = join(folder, 'catalog.sqlite')
  cpSync('content', contentDir, { recursive: true })
  cpSync(join(fixtures, `${forms}.md`), join(contentDir, `articles/2026/${forms}.md`))
  expect(syncCatalog({ contentDir, catalogPath, now: Date.now() }).rejected).toEqual([])
  reader = connect(catalogPath)
  catalog = catalogOn(reader)
})

afterAll(() => {
  reader?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What is found first, and what was done to the words. */
function askFirst(q: string) {
  const { match, page, correction, others } = catalog.browse({
    filter: withWords(emptyFilter, q),
    page: 1,
  })
  return {
    count: match?.all ?? 0,
    items: page.items,
    correction,
    others: others.map(({ kind, id }) => `${kind}:${id}`),
  }
}

/** The same, with the slugs of all articles that have all words, whatever their number. */
function ask(q: string) {
  const filter = withWords(emptyFilter, q)
  const first = askFirst(q)
  const slugs = first.items.map(({ slug }) => slug)
  for (let page = 2; slugs.length < first.count; page++) {
    const { items } = catalog.browse({ filter, page }).page
    if (items.length === 0) break
    slugs.push(...items.map(({ slug }) => slug))
  }
  return { ...first, all: new Set(slugs.slice(0, first.count)) }
}

test.each([
  ['Zelenskyy', 'us-ukraine-minerals-deal'],
  ['zelenskiy', 'us-ukraine-minerals-deal'],
  ['Araqchi', 'us-iran-two-week-ceasefire'],
  ['Dbeiba', 'libya-blockade-april-2022'],
  ['al-Sisi', 'leviathan-egypt-35bn-gas-deal'],
  ['el Sisi', 'leviathan-egypt-35bn-gas-deal'],
  ['windfall tax', 'eu-power-emergency-2022'],
  ['800 kb/d Libya', 'libya-haftar-oil-blockade-2020'],
  ['NS2 waiver', 'nord-stream-2-waiver-may-2021'],
])('%j finds %s, and is said to be no correction', (q, slug) => {
  const { all, correction } = ask(q)
  expect([...all]).toContain(slug)
  expect(correction).toBeUndefined()
})

test.each(['negative oil price', 'oil at minus 37 dollars'])(
  '%j finds the day of prices below zero first',
  (q) => {
    const { page } = catalog.browse({ filter: withWords(emptyFilter, q), page: 1 })
    expect(page.items[0]?.slug).toBe('negative-wti-april-2020')
  },
)

test('a name in letters that only sound the same is corrected, and said to be', () => {
  const { all, correction } = ask('Khameini')
  expect(correction).toEqual({
    text: 'Khamenei',
    changes: [{ typed: 'Khameini', meant: 'Khamenei' }],
    applied: true,
  })
  expect([...all]).toContain('us-israel-iran-war-hormuz-closed')
})

test.each([
  ['Netflix subscription price', ['Netflix', 'subscription']],
  ['chocolate cake recipe', ['chocolate', 'recipe']],
  ['Taylor Swift tour dates', ['Taylor']],
  ['Premier League table', ['League']],
  ['iPhone export tariffs Foxconn', ['iPhone', 'Foxconn']],
])('%j is not in the archive: no noise, and the words that are missing', (q, missing) => {
  const { page, match, others } = catalog.browse({ filter: withWords(emptyFilter, q), page: 1 })
  expect(page.total).toBe(0)
  expect(others).toEqual([])
  expect(match).toEqual({ all: 0, most: 0, missing })
})

test.each([
  'trump modi tariff crude',
  'tit for tat tariffs on American energy',
  'court cancels mining concession',
])('%j has a word that is missing, and is answered by the others', (q) => {
  expect(
    catalog.browse({ filter: withWords(emptyFilter, q), page: 1 }).match?.most,
  ).toBeGreaterThan(0)
})

test.each(['latest news', 'today', 'Breaking news!', "what is today's news"])(
  '%j asks for the newest articles',
  (q) => {
    const newest = catalog.browse({ filter: emptyFilter, page: 1 })
    const { page, newest: isForNewest } = catalog.browse({
      filter: withWords(emptyFilter, q),
      page: 1,
    })
    expect(isForNewest).toBe(true)
    expect(page.total).toBe(newest.page.total)
    expect(page.items.map(({ slug }) => slug)).toEqual(newest.page.items.map(({ slug }) => slug))
    expect(catalog.listArticles(withWords(emptyFilter, q)).total).toBe(newest.page.total)
  },
)

test('beside other words they are left out; in quotes they are a phrase', () => {
  const { ignored, newest, match } = catalog.browse({
    filter: withWords(emptyFilter, 'latest Hormuz news'),
    page: 1,
  })
  expect([ignored, newest]).toEqual([['latest', 'news'], false])
  expect(match?.all).toBe(ask('Hormuz').all.size)
  const quoted = catalog.browse({ filter: withWords(emptyFilter, '"latest news"'), page: 1 })
  expect([quoted.ignored, quoted.page.total]).toEqual([[], 0])
})

test.each([
  ['U.S. sanctions', 'US sanctions'],
  ['U.S.', 'US'],
  ['U.K.', 'UK'],
  ['E.U. embargo', 'EU embargo'],
  ['L.N.G.', 'LNG'],
  ['G-7 price cap', 'G7 price cap'],
  ['G 7 price cap', 'G7 price cap'],
  ['G7', 'G-7'],
  ['cease-fire', 'ceasefire'],
  ['cease fire', 'ceasefire'],
  ['COP28', 'COP-28'],
  ['Cop 28', 'COP-28'],
  ['CO₂', 'CO2'],
  ['Houthi’s', 'Houthis'],
  ["Houthi's", 'Houthis'],
  ["Rosneft's", 'Rosneft'],
  ['ROSNEFT', 'Rosneft'],
  ['nordstream2', 'nord stream 2'],
  ['Zaporizhia', 'Zaporizhzhia'],
  ['2,500 MW', '2500 MW'],
  ['2 500 MW', '2500 MW'],
  ['2500MW', '2500 MW'],
  ['Türkiye', 'Turkey'],
  ['Kiev', 'Kyiv'],
  ['Kharkiv', 'kharkiv'],
  ['55bn m3', '55bn m³'],
  ['55 bcm', '55bn m³'],
  ['per cent', '%'],
  ['25%', '25pc'],
  ['25 percent', '25pc'],
  ['25 per cent', '25pc'],
  ['Aramco’s stake', 'Aramco stake'],
  ['Iran’s oil', 'Iran oil'],
])('%s finds what %s finds', (q, same) => {
  const wanted = ask(same)
  expect(wanted.all.size).toBeGreaterThan(0)
  expect(ask(q).all).toEqual(wanted.all)
})

test.each([
  'Orsted',
  'Ørsted',
  'orsted',
  'Faerder',
  'Færder',
  'Lotos',
  'Łotos',
  'oilfield',
  'oilﬁeld',
  'CO2',
  'CO₂ storage',
  'US Treasury',
  'U.S. Treasury',
  'the G7',
  'COP28',
  'ceasefire',
  '2500 MW',
  '2,500 MW',
  'Naftogazprommm',
  '石油',
  '中国石油天然气集团公司',
  'Роснефть',
  'роснефть',
  'Газпром экспорт',
  'أرامكو',
  'أرامكو السعودية',
  '"cease-fire"',
  'Belchatow',
  'Lodz',
  'Tromso',
  'Friedrichstrasse',
  'Aeolian',
  '1234567 b/d',
  '1,234,567',
  '1000 km',
  'F16',
  'F-16',
  'Covid19',
  'antidumping',
  'anti-dumping',
  'reexports',
  'prewar',
  'over-land',
  '9753%',
  'Orsted oilfield sale',
  '55bn m³',
  '55 bcm',
])('%s finds the article that has it in whatever form', (q) => {
  const { all, correction } = ask(q)
  expect(all).toContain(forms)
  expect(correction).toBeUndefined()
})

const names = readFileSync(join(fixtures, 'trade-names.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))

test.each([
  ['Opec+', 'organisation:opec-plus'],
  ['Opec', 'organisation:opec'],
])('%s is first of all %s', (q, first) => {
  const { others } = askFirst(q)
  expect(others.filter((id) => id.startsWith('organisation:'))[0]).toBe(first)
})

test('names of the trade are enough to judge by', () => {
  expect(new Set(names).size).toBeGreaterThanOrEqual(108)
  const known = names.filter((name) => askFirst(name).count > 0)
  expect(known.length).toBeGreaterThan(20)
  expect(names.length - known.length).toBeGreaterThan(20)
})

test.each(names)('%s is never replaced by another word', (name) => {
  for (const typed of [name, name.toLowerCase(), name.toUpperCase(), `${name}'s`, `${name} cargo`])
    expect(askFirst(typed).correction?.applied ?? false, typed).toBe(false)
})

test.each(['Botas', 'Sines', 'Jask', 'Permian', 'Corpus', 'Cheniere', 'Lotos', 'Kharg', 'Platts'])(
  '%s is at most offered as something else, that finds something',
  (name) => {
    const { correction } = askFirst(name)
    if (!correction) return
    expect(correction.applied).toBe(false)
    expect(askFirst(correction.text).count).toBeGreaterThan(0)
  },
)

test.each([
  ['contango', 'glossary:contango'],
  ['separative work', 'glossary:separative-work-unit'],
  ['cbam', 'report:cbam-carbon-at-the-border'],
  ['hormuz', 'report:hormuz-2026'],
  ['Masoud Pezeshkian', 'report:hormuz-2026'],
  ['Kharg', 'place:kharg-island'],
])('%s is answered by %s beside the articles', (q, other) => {
  expect(askFirst(q).others).toContain(other)
})

test.each([
  ['Ors', forms],
  ['lot', forms],
  ['cbam', 'cbam-carbon-at-the-border'],
  ['shadow', 'shadow-fleet'],
  ['contan', 'contango'],
  ['hormuz', 'hormuz-2026'],
  ['SWU', 'separative-work-unit'],
])('%s suggests %s', (text, wanted) => {
  const ids = catalog
    .suggest(text)
    .map((one) => (one.kind === 'article' ? String(one.row.slug) : one.id))
  expect(ids).toContain(wanted)
})

test.each([
  ['hormus', 'hormuz'],
  ['quatar', 'qatar'],
  ['rozneft', 'rosneft'],
  ['Gasprom', 'gazprom'],
  ['novorosiysk', 'novorossiysk'],
  ['saudi arabai', 'saudi arabia'],
])('%s is a slip of %s, and is shown as such', (q, meant) => {
  const { correction, all } = ask(q)
  expect(correction).toMatchObject({ applied: true })
  expect(correction?.text.toLowerCase()).toBe(meant)
  expect(all).toEqual(ask(meant).all)
})

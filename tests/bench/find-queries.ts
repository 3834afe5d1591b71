/** Asks one catalog what readers ask, each question new to it: p50 and p95 in milliseconds as JSON. */

import { globSync, readFileSync } from 'node:fs'
import { archivePage } from '#lib/archive/page'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { emptyFilter, type Facet, type Filter, facets } from '#lib/filter/filter'
import { randomFrom } from './archive.ts'

const TIMES = 60
const catalog = openCatalog(process.argv[3] ?? '')
const today = dayInUtc(Date.parse('2026-07-01'))
const random = randomFrom(7)
const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]
const termsOf = Object.fromEntries(
  facets.map((facet) => [facet, catalog.listTerms(facet, 40).map(({ id }) => id)]),
)
const day = () => dayInUtc(Date.parse('2026-06-30') - Math.floor(random() * 2000) * 86_400_000)
const some = (facet: Facet, many: number) =>
  [...new Set(Array.from({ length: many }, () => pick(termsOf[facet] ?? []) ?? ''))].sort()

function oneFacet(): Filter {
  const facet = pick(facets) ?? 'country'
  return { terms: { ...emptyFilter.terms, [facet]: some(facet, 1) } }
}

function fiveFacets(): Filter {
  return {
    terms: {
      commodity: some('commodity', 4),
      country: some('country', 4),
      organisation: some('organisation', 12),
      place: some('place', 12),
      storyline: [],
    },
    from: day(),
  }
}

/** Words as readers type them: from the commonest in the language down to rare ones. */
const words =
  'oil gas russia gazprom qatar sanctions price the lng tanker nuclear uranium hormuz ukraine iran export refinery strait cargo coal'.split(
    ' ',
  )
const phrases = [
  'nord stream',
  'strait of hormuz',
  'price cap',
  'natural gas',
  'crude oil',
  'the pipeline',
]
const typos = [
  'gasprom',
  'rusia',
  'ukriane',
  'sanctoins',
  'pipline',
  'hormus',
  'refinary',
  'nuclaer',
]
/** Searches of many words, of which hardly any has an article with all: the judged ones, in turn. */
const judged = globSync(`${import.meta.dirname}/../fixtures/search/judged-queries*.tsv`).flatMap(
  (file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[1] ?? []))),
)
const distinct = (many: number) =>
  [...new Set(Array.from({ length: many }, () => pick(words)))].join(' ')
const searched = (q: string | undefined, filter = emptyFilter): Filter => ({
  ...filter,
  q: q ?? '',
})
const beginnings = words.flatMap((word) => [
  word.slice(0, 2),
  word.slice(0, 3),
  word.slice(0, 4),
  word,
])

const started = performance.now()
archivePage(catalog, { filter: searched('sanctoins', fiveFacets()), page: 1 }, today)
const firstMs = performance.now() - started

let page = 1
/** Another day each time, so that no answer is one that was kept. */
const ask = (filter: Filter) => {
  page += 1
  archivePage(catalog, { filter, page: 1 }, dayInUtc(Date.parse('2026-07-01') + page * 86_400_000))
}
const asked = [
  measure('/news, everything', () => ask(emptyFilter)),
  measure('/news, one facet', () => ask(oneFacet())),
  measure('/news, five facets', () => ask(fiveFacets())),
  measure('search, one word', () => ask(searched(pick(words)))),
  measure('search, three words', () => ask(searched(distinct(3)))),
  measure('search, a phrase', () => ask(searched(`"${pick(phrases)}"`))),
  measure('search, a misspelling', () => ask(searched(pick(typos)))),
  measure('search, word and two facets', () =>
    ask(searched(pick(words), { terms: { ...fiveFacets().terms, organisation: [], place: [] } })),
  ),
  measure('search, judged queries', () => ask(searched(judged.shift())), judged.length - 5),
  measure('search, asked again', () =>
    archivePage(catalog, { filter: searched('oil gas russia'), page: 1 }, today),
  ),
  measure('suggestion, a prefix', () => catalog.suggest(pick(beginnings) ?? '')),
  measure('suggestion, a misspelling', () => catalog.suggest(pick(typos) ?? '')),
  measure('feed of two commodities', () =>
    catalog.listArticles({ terms: { ...emptyFilter.terms, commodity: some('commodity', 3) } }),
  ),
]
console.log(JSON.stringify({ firstMs, rssMb: process.memoryUsage().rss / 1e6, asked }))

/** On a busy machine the clock counts others' work too; the processor's time is the question's own. */
function measure(name: string, work: () => unknown, rounds = TIMES) {
  for (let warm = 0; warm < 5; warm++) work()
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    const start = performance.now()
    work()
    const clock = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    return { clock, processor: (user + system) / 1000 }
  })
  const percentiles = (of: 'clock' | 'processor') => {
    const sorted = times.map((time) => time[of]).sort((a, b) => a - b)
    const at = (part: number) => sorted[Math.min(rounds - 1, Math.floor(rounds * part))] ?? 0
    return [at(0.5), at(0.95)] as const
  }
  return { name, clock: percentiles('clock'), processor: percentiles('processor') }
}

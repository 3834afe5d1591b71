/**
 * `npm run bench:search`: how well searches are answered. Every judged query is asked of this search and
 * of MiniSearch over the same texts. `npm run bench:search -- failures` lists those whose wanted answer
 * is not first; the name of a file of queries asks those alone. `CHOKEPOINT_CONTENT` chooses the content.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import { contentFolder } from '#lib/catalog/paths'
import { syncCatalog } from '#lib/catalog/sync/sync'
import { emptyFilter } from '#lib/filter/filter'
import { miniSearchOver } from './mini-search.ts'

/** Answers looked at, of each system. */
const LOOKED_AT = 20
/** Wanted of a query on what the content does not have: an empty page. */
const NOTHING = 'nothing'
/** Each but the first was written before it was asked, when those before had improved the search. */
const ownFiles = globSync(
  join(import.meta.dirname, '../fixtures/search/judged-queries*.tsv'),
).sort()
const filesGiven = process.argv.filter((arg) => arg.endsWith('.tsv'))
const judged = (filesGiven.length > 0 ? filesGiven : ownFiles)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', query = '', wanted = ''] = line.split('\t')
    return { kind, query, wanted: wanted.split(' ').filter(Boolean) }
  })

/** The best answers to a query: slugs of articles, and `kind:id` of everything else. */
export interface Answers {
  readonly articles: readonly string[]
  readonly others: readonly string[]
}

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-search-'))
try {
  const catalogPath = join(folder, 'catalog.sqlite')
  syncCatalog({ contentDir: contentFolder(), catalogPath, now: Date.now() })
  const reader = connect(catalogPath)
  const catalog = catalogOn(reader)
  const ours = (q: string): Answers => {
    const { page, others } = catalog.browse({ filter: { ...emptyFilter, q }, page: 1 })
    return {
      articles: page.items.map(({ slug }) => slug),
      others: others.map(({ kind, id }) => `${kind}:${id}`),
    }
  }
  const mini = miniSearchOver(catalog, LOOKED_AT)
  const known = judged.filter(({ wanted }) => wanted.some((id) => id === NOTHING || mini.has(id)))
  const skipped = judged.length - known.length
  console.log(
    `${known.length} queries${skipped ? `, ${skipped} skipped: their answer is not in the content` : ''}`,
  )
  report('this search', known, ours)
  report('MiniSearch', known, mini.search)
  reader.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function report(name: string, queries: typeof judged, search: (q: string) => Answers): void {
  const results = queries.map((query) => ({
    ...query,
    ...judge(query.wanted, search(query.query)),
  }))
  console.log(`\n${name.padEnd(14)} first  five   MRR  empty`)
  const groups = Map.groupBy(results, ({ kind }) => kind)
  for (const [kind, some] of [...groups, ['all', results] as const]) {
    const share = (most: number) =>
      `${Math.round((100 * some.filter(({ place }) => place <= most).length) / some.length)}pc`.padStart(
        5,
      )
    const mrr = some.reduce((sum, { place }) => sum + 1 / place, 0) / some.length
    const empty = some.filter((one) => one.empty).length
    console.log(
      `  ${kind.padEnd(12)} ${share(1)} ${share(5)}  ${mrr.toFixed(2)}  ${empty} of ${some.length}`,
    )
  }
  if (!process.argv.includes('failures')) return
  for (const { kind, query, place, top } of results.filter((one) => one.place > 1))
    console.log(
      `  ${Number.isFinite(place) ? `place ${place}` : 'missing'} | ${kind} | ${query} | got ${top}`,
    )
}

/** Where the first wanted answer ranks among those of its sort; infinite where it is not found. */
function judge(wanted: readonly string[], { articles, others }: Answers) {
  const empty = articles.length + others.length === 0
  const list = wanted.some((id) => id.includes(':')) ? others : articles
  const at = list.slice(0, LOOKED_AT).findIndex((id) => wanted.includes(id))
  const isRight = wanted.includes(NOTHING) ? empty : at >= 0
  return {
    place: isRight ? Math.max(0, at) + 1 : Number.POSITIVE_INFINITY,
    empty: empty && !isRight,
    top: list.slice(0, 3).join(', ') || 'nothing',
  }
}

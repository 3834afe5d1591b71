/** `npm run bench:maps`: what a map weighs and how long it takes to draw, over the whole archive. */
import { gzipSync } from 'node:zlib'
import { openCatalog } from '#lib/catalog/catalog'
import { catalogFile, contentFolder } from '#lib/catalog/paths'
import { syncCatalog } from '#lib/catalog/sync/sync'
import { locatorMap } from '#lib/maps/locator'
import { newsMap } from '#lib/maps/news-map'
import { sheetNames } from '#lib/maps/news-sheets'

syncCatalog({ contentDir: contentFolder(), catalogPath: catalogFile(), now: Date.now() })
const catalog = openCatalog()
const started = performance.now()
locatorMap(catalog, { places: [], countries: ['DE'] })
console.log(`first map of a process, with the atlas: ${ms(performance.now() - started)}`)

const bytes: number[] = []
const times: number[] = []
for (const { slug } of catalog.listSlugs(0, 100_000)) {
  const article = catalog.findArticle(slug)
  if (!article) continue
  // Processor time: what the map costs, whatever else the machine does meanwhile.
  const before = process.cpuUsage()
  const map = locatorMap(catalog, article)
  const { user, system } = process.cpuUsage(before)
  times.push((user + system) / 1000)
  if (map) bytes.push(gzipSync(JSON.stringify(map)).length)
}
console.log(`${bytes.length} article maps of ${times.length} articles`)
console.log(`gzip: median ${kb(middle(bytes))}, largest ${kb(Math.max(...bytes))}`)
console.log(`processor time: median ${ms(middle(times))}, longest ${ms(Math.max(...times))}`)
const news = {
  countries: catalog.listTerms('country'),
  places: catalog.listTerms('place').flatMap(({ id }) => catalog.findPlace(id) ?? []),
}
for (const sheet of sheetNames) {
  newsMap(sheet, news)
  const before = process.cpuUsage()
  const map = newsMap(sheet, news)
  const { user, system } = process.cpuUsage(before)
  const size = gzipSync(JSON.stringify(map)).length
  console.log(`news, ${sheet}: gzip ${kb(size)}, processor time ${ms((user + system) / 1000)}`)
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function kb(size: number): string {
  return `${(size / 1000).toFixed(1)} kB`
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}

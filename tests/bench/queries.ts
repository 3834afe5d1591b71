/** What a page asks of a catalog, asked of 200 articles spread over it: p50 and p95 as JSON. */

import { relatedNews } from '#lib/article/related'
import { openCatalog } from '#lib/catalog/catalog'
import type { Article } from '#lib/catalog/model'
import { emptyFilter } from '#lib/filter/filter'

const catalog = openCatalog(process.argv[3] ?? '')
const ASKED = 200
const step = Math.max(1, Math.floor(catalog.countArticles() / ASKED))
const articles: Article[] = []
const articleTimes = Array.from({ length: ASKED }, (_, n) => {
  const [entry] = catalog.listSlugs(n * step, 1)
  return timed(() => {
    const article = entry && catalog.findArticle(entry.slug)
    if (article) articles.push(article)
  })
})
const relatedTimes = articles.map((article) => timed(() => relatedNews(catalog, article)))
const listTimes = Array.from({ length: 50 }, (_, n) =>
  timed(() =>
    catalog.listArticles({ terms: { ...emptyFilter.terms, commodity: ['coal', 'lng'] } }, n + 1),
  ),
)
console.log(
  JSON.stringify({
    articleMs: percentiles(articleTimes),
    relatedMs: percentiles(relatedTimes),
    listMs: percentiles(listTimes),
  }),
)

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function percentiles(times: readonly number[]): [number, number] {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  return [at(0.5), at(0.95)]
}

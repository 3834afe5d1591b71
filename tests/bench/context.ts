/**
 * `npm run bench:context`: what charts weigh, and how long an article's market context takes to make.
 *
 * Components are loaded through Vite, as the unit tests load everything; Node alone reads no JSX.
 */
import { gzipSync } from 'node:zlib'
import type { ReactNode } from 'react'
import { createViteServer } from 'vitest/node'
import { railOf } from '#lib/article/page'
import { findSeries } from '#lib/benchmarks/series'
import { openCatalog } from '#lib/catalog/catalog'
import { locatorMap } from '#lib/maps/locator'
import { findTimeline } from '#lib/storylines/timeline'

/** The budget of a chart, and of what an article's context may add to its page. */
const CHART_LIMIT = 12_000
const ARTICLE_LIMIT_MS = 25
const ROUNDS = 4

// As the server runs it; React decides when it is first loaded.
Reflect.set(process.env, 'NODE_ENV', 'production')
const { renderToStaticMarkup } = await import('react-dom/server')
const catalog = openCatalog()
const vite = await createViteServer({
  appType: 'custom',
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  server: { middlewareMode: true, ws: false, watch: null },
})
try {
  const ArticleStories = await component('article/article-stories', 'ArticleStories')
  const LocatorMap = await component('maps/locator-map', 'LocatorMap')
  const MarketContext = await component('benchmarks/market-context', 'MarketContext')
  const SeriesFigure = await component('benchmarks/series-figure', 'SeriesFigure')
  const TimelineFigure = await component('storylines/timeline-figure', 'TimelineFigure')

  const articles = catalog.listSlugs(0, 500).flatMap(({ slug }) => catalog.findArticle(slug) ?? [])
  const weights: number[] = []
  // The best of some rounds: what else the machine does is not the article's.
  const best = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const article of articles) {
      const started = performance.now()
      const rail = railOf(catalog, article)
      renderToStaticMarkup(ArticleStories({ slug: article.slug, stories: rail.stories, terms: [] }))
      renderToStaticMarkup(MarketContext({ prices: rail.prices }))
      renderToStaticMarkup(LocatorMap({ map: locatorMap(catalog, article) }))
      const took = performance.now() - started
      best.set(article.slug, Math.min(took, best.get(article.slug) ?? took))
      const { charts } = rail.prices
      if (round > 0 || charts.length === 0) continue
      const markup = renderToStaticMarkup(MarketContext({ prices: rail.prices }))
      weights.push(gzipSync(markup).length / charts.length)
    }
  }
  const times = [...best.values()]
  print(`an article's charts, each (${weights.length} articles)`, weights, 'B gzip', CHART_LIMIT)
  print(
    `an article's stories, prices and map (${times.length} articles)`,
    times,
    'ms',
    ARTICLE_LIMIT_MS,
  )

  const series = catalog.listBenchmarks().flatMap(({ id }) => findSeries(catalog, id) ?? [])
  print(
    'a whole series with its table',
    series.map((one) => weigh(SeriesFigure({ id: 'bench', series: one, height: 340 }))),
    'B gzip',
    CHART_LIMIT,
  )
  const stories = catalog
    .listStorylines()
    .flatMap(({ id }) => findTimeline(catalog, id) ?? [])
    .flatMap(({ id, prices, events }) => (prices ? [{ story: id, prices, events }] : []))
  print(
    `a storyline's chart (${stories.length} storylines)`,
    stories.map((props) => weigh(TimelineFigure(props))),
    'B gzip',
    CHART_LIMIT,
  )
} finally {
  await vite.close()
}

function weigh(markup: ReactNode): number {
  return gzipSync(renderToStaticMarkup(markup)).length
}

function print(what: string, values: readonly number[], unit: string, limit: number): void {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
  const show = (value: number) => (value < 100 ? value.toFixed(1) : Math.round(value))
  console.log(
    `${what}: p50 ${show(at(0.5))}, p95 ${show(at(0.95))}, most ${show(at(1))} ${unit} (limit ${limit})`,
  )
  if (at(1) > limit) process.exitCode = 1
}

/** One of our server components: props in, markup out. */
async function component(
  file: string,
  name: string,
): Promise<(props: Readonly<Record<string, unknown>>) => ReactNode> {
  const module: Readonly<Record<string, unknown>> = await vite.ssrLoadModule(
    `/components/${file}.tsx`,
  )
  const found = module[name]
  if (typeof found !== 'function') throw new Error(`components/${file}.tsx has no ${name}.`)
  return (props) => found(props)
}

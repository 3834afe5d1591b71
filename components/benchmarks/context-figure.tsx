import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { drawContext } from '#lib/benchmarks/chart/context-plot'
import type { BenchmarkContext } from '#lib/benchmarks/context'
import { periodsOf } from '#lib/benchmarks/periods'
import { sourceInWords } from '#lib/benchmarks/source'
import { seriesInWords } from '#lib/benchmarks/words'
import { dayOf, formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './context-figure.module.css'
import { FiguresDisclosure } from './figures-disclosure.tsx'
import { NewsMark } from './news-mark.tsx'
import { PricePlot } from './price-plot.tsx'
import { PriceTable } from './price-table.tsx'

/** One benchmark around an article: what it did in words, then drawn, then in figures. */
export function ContextFigure({ context }: { context: BenchmarkContext }) {
  const { benchmark, weeks, from, to, published, neighbours } = context
  const { name, unit } = benchmark
  const id = `context-${benchmark.id}`
  const { plot, publishedX, publishedY, marks } = drawContext({
    weeks,
    from,
    to,
    published,
    news: neighbours.map((item) => ({ day: dayOf(item.published), item })),
  })
  return (
    <figure className={styles.figure}>
      <p className={styles.says}>
        <SiteLink href={urls.benchmark(benchmark.id)} className={styles.name}>
          {name}
        </SiteLink>{' '}
        {context.says}
      </p>
      <PricePlot
        id={id}
        plot={plot}
        unit={unit}
        title={`${name} around ${formatDay(published)}`}
        description={`${seriesInWords(name, unit, weeks)} The article appeared on ${formatDay(published)}.`}
        links={
          marks.length > 0
            ? marks.map(({ x, y, item }) => (
                <NewsMark
                  key={item.slug}
                  x={x}
                  y={y}
                  href={urls.article(item.slug)}
                  name={`${formatDay(dayOf(item.published))}: ${item.event}`}
                />
              ))
            : null
        }
      >
        <line
          className={styles.day}
          x1={`${publishedX}%`}
          x2={`${publishedX}%`}
          y1={-4}
          y2={plot.height}
        />
        <text className={styles.label} x={`${publishedX}%`} y={-8} data-late={publishedX > 80}>
          Published
        </text>
        {publishedY === undefined ? null : (
          <circle className={styles.now} cx={`${publishedX}%`} cy={publishedY} r="4" />
        )}
      </PricePlot>
      <div className={styles.figures}>
        <FiguresDisclosure csv={urls.prices(benchmark.id, { from, to })} name={name}>
          {neighbours.length > 0 ? (
            <ul role="list" className={styles.news}>
              {neighbours.map((item) => (
                <li key={item.slug}>
                  <PublishedTime date={item.published} className={styles.date} />{' '}
                  <SiteLink href={urls.article(item.slug)}>{item.event}</SiteLink>
                </li>
              ))}
            </ul>
          ) : null}
          <PriceTable caption={`${name}, ${unit}`} {...periodsOf(weeks)} />
        </FiguresDisclosure>
      </div>
      <figcaption className={styles.caption}>
        {[...context.notes, ''].join(' ')}
        {sourceInWords(benchmark)} The band runs from the lowest to the highest day
        {marks.length > 0 ? '; the rings are other news of the story' : ''}.
      </figcaption>
    </figure>
  )
}

import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { scaleInWords } from '#lib/benchmarks/notes'
import { pointsInWords } from '#lib/benchmarks/readable'
import { type PriceSeries, seriesRows } from '#lib/benchmarks/series'
import { sourceInWords } from '#lib/benchmarks/source'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import { FiguresDisclosure } from './figures-disclosure.tsx'
import { MomentList } from './moment-list.tsx'
import { PricePlot } from './price-plot.tsx'
import { PriceTable } from './price-table.tsx'
import styles from './series-figure.module.css'
import { SeriesMarks } from './series-marks.tsx'
import { WeekReader } from './week-reader.tsx'

/** A series, or a part of it, with the archive's news on its line. `id` is its own on the page. */
export function SeriesFigure({
  id,
  series,
  scale = 'linear',
  height = 240,
  canStep = false,
}: {
  id: string
  series: PriceSeries
  scale?: 'linear' | 'log'
  /** In pixels. */
  height?: number
  /** Whether a reader with JavaScript can step through its weeks. */
  canStep?: boolean
}) {
  const { benchmark, weeks, points, from, to, counts, moments } = series
  const { name, unit } = benchmark
  const drawn = drawSeries({
    points,
    from,
    to,
    scale,
    height,
    counts,
    moments: moments.map(({ week }) => week),
  })
  const [first, last] = [weeks[0], weeks.at(-1)]
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <PricePlot
          id={id}
          plot={drawn.plot}
          unit={unit}
          title={`${name}, ${first && last ? `${formatDay(first.weekEnding)} to ${formatDay(last.weekEnding)}` : ''}`}
          description={series.description}
          reader={
            canStep ? (
              <WeekReader
                name={name}
                height={height}
                weeks={pointsInWords(series).map((words, n) => ({
                  ...words,
                  x: drawn.points[n]?.x ?? 0,
                  y: drawn.points[n]?.y ?? 0,
                }))}
              />
            ) : null
          }
        >
          <SeriesMarks drawn={drawn} />
        </PricePlot>
      </div>
      <MomentList id={id} benchmark={benchmark} moments={moments} />
      <div className={styles.figures}>
        <FiguresDisclosure csv={urls.prices(benchmark.id, { from, to })} name={name}>
          <PriceTable caption={`${name}, ${unit}`} {...seriesRows(series)} />
        </FiguresDisclosure>
      </div>
      <figcaption className={styles.caption}>
        {sourceInWords(benchmark)} The band runs from the lowest to the highest day; dots are weeks
        of news, larger with more of it.{' '}
        {scaleInWords(benchmark, points, scale, drawn.plot.scale).join(' ')}
        {points.length < weeks.length
          ? ` Each point of the line stands for ${Math.ceil(weeks.length / points.length)} weeks.`
          : ''}
      </figcaption>
    </figure>
  )
}

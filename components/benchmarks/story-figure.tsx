import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { ChartLayout } from '#lib/benchmarks/chart-layout'
import { axisInWords, negativePrices } from '#lib/benchmarks/notes'
import type { StoryChart } from '#lib/benchmarks/story-chart'
import { priceSign, seriesInWords } from '#lib/benchmarks/words'
import { formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './story-figure.module.css'
import { StoryPlot } from './story-plot.tsx'
import { StoryPlotList, UnplacedPrices } from './story-plot-list.tsx'

/** The market of a story: headed by what it did, drawn with its turns, and whose figures they are. */
export function StoryFigure({
  id,
  chart,
  layout,
  size = 'large',
}: {
  id: string
  chart: StoryChart
  layout: ChartLayout
  /** Small near a headline of its own; under the plot where that is above it. */
  size?: 'large' | 'small' | 'under'
}) {
  const { benchmark, title, prices, course, published, from, to } = chart
  const says = (
    <p className={styles.says} data-size={size}>
      {unbroken(course.says)}
    </p>
  )
  const notes = [...axisInWords(layout.plot), ...negativePrices(benchmark, prices)]
  return (
    <figure className={styles.figure} data-chart={benchmark.id}>
      {size === 'under' ? null : says}
      <StoryPlot
        id={id}
        layout={layout}
        title={`${title}, around ${formatDay(published)}`}
        description={seriesInWords(benchmark, prices)}
        unit={priceSign(benchmark.unit)}
        carried={benchmark.id}
      />
      {size === 'under' ? says : null}
      <StoryPlotList id={id} layout={layout} label={`Events on the chart of ${benchmark.name}`} />
      <figcaption className={styles.foot}>
        <p>
          {title}. <UnplacedPrices sets={layout.sets} /> {notes.join(' ')} Source:{' '}
          {benchmark.source}
          {benchmark.licence && benchmark.licence !== 'Public domain'
            ? `, ${benchmark.licence}`
            : ''}
          .
        </p>
        <span className={styles.tools}>
          <SiteLink
            href={urls.benchmark(benchmark.id, { from, to })}
            aria-label={`Figures of ${benchmark.name}`}
          >
            Figures
          </SiteLink>
          <a
            href={urls.prices(benchmark.id, { from, to })}
            download
            aria-label={`CSV of ${benchmark.name}`}
          >
            CSV
          </a>
        </span>
      </figcaption>
    </figure>
  )
}

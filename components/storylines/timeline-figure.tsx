import { FiguresDisclosure } from '#components/benchmarks/figures-disclosure'
import { PricePlot } from '#components/benchmarks/price-plot'
import { PriceTable } from '#components/benchmarks/price-table'
import { SiteLink } from '#components/ui/site-link'
import { drawTimeline, type EventRow } from '#lib/benchmarks/chart/timeline-plot'
import { periodsOf } from '#lib/benchmarks/periods'
import { sourceInWords } from '#lib/benchmarks/source'
import { urls } from '#lib/filter/urls'
import { pointsOf, type TimelineEvent, type TimelinePrices } from '#lib/storylines/timeline'
import styles from './timeline-figure.module.css'

const HEIGHT = 176
/** The row of numbers stands this far above the plot, in pixels. */
const ROW = -42

/** What the price did while a story went on; the numbers are those of the spine. */
export function TimelineFigure({
  story,
  prices,
  events,
}: {
  story: string
  prices: TimelinePrices
  events: readonly TimelineEvent[]
}) {
  const { benchmark, from, to, weeks } = prices
  const { name, unit } = benchmark
  const drawn = drawTimeline({ weeks: pointsOf(prices), from, to, events, height: HEIGHT })
  return (
    <figure className={styles.figure}>
      <p className={styles.title}>
        <SiteLink href={urls.benchmark(benchmark.id)}>{name}</SiteLink> over the same time
      </p>
      <div className={styles.frame}>
        <PricePlot
          id={`timeline-${story}`}
          plot={drawn.plot}
          unit={unit}
          title={`${name} over the events of the story`}
          description={prices.description}
          links={
            <>
              <Row className={styles.narrow} story={story} row={drawn.narrow} />
              <Row className={styles.wide} story={story} row={drawn.wide} />
            </>
          }
        >
          <svg
            className={styles.drawing}
            viewBox={drawn.plot.viewBox}
            preserveAspectRatio="none"
            width="100%"
            height={HEIGHT}
            aria-hidden="true"
          >
            <path className={`${styles.leaders} ${styles.narrow}`} d={drawn.narrow.leaders} />
            <path className={`${styles.leaders} ${styles.wide}`} d={drawn.wide.leaders} />
            <path className={styles.dots} d={drawn.dots} />
          </svg>
        </PricePlot>
      </div>
      <div className={styles.figures}>
        <FiguresDisclosure csv={urls.prices(benchmark.id, { from, to })} name={name}>
          <PriceTable caption={`${name}, ${unit}`} {...periodsOf(weeks)} />
        </FiguresDisclosure>
      </div>
      <figcaption className={styles.caption}>
        The numbers are those of the events below. {sourceInWords(benchmark)} The band runs from the
        lowest to the highest day.
      </figcaption>
    </figure>
  )
}

function Row({
  className,
  story,
  row,
}: {
  className: string | undefined
  story: string
  row: EventRow
}) {
  return (
    <g className={className}>
      {row.labels.map(({ x, text, first, width }) => (
        <a
          key={first}
          href={`#${story}-${first}`}
          className={styles.label}
          aria-label={text.includes('–') ? `Events ${text}` : `Event ${text}`}
        >
          <svg x={`${x}%`} y={ROW} className={styles.badge} role="presentation">
            <rect x={-width / 2} width={width} height="20" rx="10" />
            <text y="14.5">{text}</text>
          </svg>
        </a>
      ))}
    </g>
  )
}

import { periodsOf } from '#lib/benchmarks/periods'
import { sourceInWords } from '#lib/benchmarks/source'
import { drawTimeline, type EventLabel } from '#lib/chart/timeline-plot'
import { pointsOf, type TimelineEvent, type TimelinePrices } from '#lib/timeline'
import { urls } from '#lib/urls'
import { FiguresDisclosure } from './figures-disclosure.tsx'
import { PricePlot } from './price-plot.tsx'
import { PriceTable } from './price-table.tsx'
import { SiteLink } from './site-link.tsx'
import styles from './timeline-figure.module.css'

const HEIGHT = 176
/** The row of numbers stands this far above the plot, in pixels. */
const ROW = -40

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
        <SiteLink href={urls.benchmark(benchmark.id)}>{name}</SiteLink> while it went on, {unit}
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
              <Row className={styles.narrow} story={story} labels={drawn.narrow} />
              <Row className={styles.wide} story={story} labels={drawn.wide} />
            </>
          }
        >
          {drawn.dots.map(({ number, x, y }) => (
            <g key={number}>
              <line className={styles.drop} x1={`${x}%`} x2={`${x}%`} y1={ROW + 20} y2={y} />
              <circle className={styles.dot} cx={`${x}%`} cy={y} r="3" />
            </g>
          ))}
        </PricePlot>
      </div>
      <figcaption className={styles.caption}>
        The numbers are those of the events below. {sourceInWords(benchmark)} The band runs from the
        lowest to the highest day.
      </figcaption>
      <FiguresDisclosure csv={urls.prices(benchmark.id, { from, to })} name={name}>
        <PriceTable caption={`${name}, ${unit}`} {...periodsOf(weeks)} />
      </FiguresDisclosure>
    </figure>
  )
}

function Row({
  className,
  story,
  labels,
}: {
  className: string | undefined
  story: string
  labels: readonly EventLabel[]
}) {
  return (
    <g className={className}>
      {labels.map(({ x, text, first, last, width }) => (
        <a
          key={first}
          href={`#${story}-${first}`}
          className={styles.label}
          aria-label={first === last ? `Event ${first}` : `Events ${text}`}
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

import { SiteLink } from '#components/ui/site-link'
import { placeEvents } from '#lib/benchmarks/chart/marks'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import type { PriceContext } from '#lib/benchmarks/context'
import { rangeInWords } from '#lib/benchmarks/course'
import { courseAround } from '#lib/benchmarks/day-course'
import { hidesItsDay } from '#lib/benchmarks/moves'
import { axisInWords, hollowInWords } from '#lib/benchmarks/notes'
import { periodsOf } from '#lib/benchmarks/periods'
import { coveredIn, plotNotes } from '#lib/benchmarks/plot-notes'
import { sourceInWords } from '#lib/benchmarks/source'
import { nameInWords, seriesInWords } from '#lib/benchmarks/words'
import { dayOf, formatDay } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import { ChartFrame } from './chart-frame.tsx'
import styles from './context-figure.module.css'
import { EventList } from './event-list.tsx'
import { EventDots, EventLinks } from './event-marks.tsx'
import { MoveTable } from './move-table.tsx'
import { EndDot, PlotNotes, UnplacedNotes } from './plot-notes.tsx'
import { PricePlot } from './price-plot.tsx'
import { PriceTable } from './price-table.tsx'

const HEIGHT = 150

/** One benchmark around an article: drawn, in words, before, on and after the day, and in figures. */
export function ContextFigure({ context }: { context: PriceContext }) {
  const { benchmark, title, prices, from, to, published, newsDay, neighbours, rows } = context
  const { name, unit, frequency } = benchmark
  const id = `context-${benchmark.id}`
  const { plot } = drawSeries({ benchmark, prices, from, to, height: HEIGHT })
  const events = neighbours.map((item, index) => ({
    ...item,
    number: index + 1,
    day: dayOf(item.published),
    isHollow: hidesItsDay(benchmark, dayOf(item.published)),
    says: formatDay(dayOf(item.published)),
  }))
  const marks = placeEvents(plot, prices, events)
  const known = prices.filter(({ day }) => day <= published)
  const later = prices.slice(Math.max(0, known.length - 1))
  const at = plot.x(published)
  const course = courseAround(benchmark, prices, newsDay) ?? rangeInWords(benchmark, prices)
  const ground = { rules: [at], ends: marks.ends }
  const notes = plotNotes(benchmark, prices, plot, ground, course?.prices)
  return (
    <ChartFrame
      id={id}
      says={course?.says}
      title={
        <SiteLink href={urls.benchmark(benchmark.id)} className={styles.name}>
          {title}
        </SiteLink>
      }
      benchmark={benchmark}
      part={{ from, to }}
      caption={
        <>
          {[
            ...axisInWords(plot),
            ...context.notes,
            ...hollowInWords(marks),
            sourceInWords(benchmark),
          ].join(' ')}{' '}
          The red line is the day of the article; what came later is paler
          {events.length > 0 ? ', and numbers are other articles of its stories' : ''}.
        </>
      }
      table={<PriceTable caption={`${name}, ${unit}`} {...periodsOf(prices, frequency)} />}
    >
      <PricePlot
        id={id}
        plot={plot}
        unit={unit}
        title={`${title}, around ${formatDay(published)}`}
        carried={benchmark.id}
        description={`${seriesInWords(benchmark, prices)} ${context.says}`}
        lines={[
          { path: plot.lineOf(later), kind: 'later' },
          { path: plot.lineOf(known), kind: 'main' },
        ]}
        links={events.length > 0 ? <EventLinks marks={marks} list={id} /> : null}
        rest={<UnplacedNotes notes={notes} />}
        covered={coveredIn(notes)}
      >
        <line className={styles.day} x1={`${at}%`} x2={`${at}%`} y1={-2} y2={plot.height} />
        <PlotNotes notes={notes} />
        <EventDots plot={plot} marks={marks} />
        <EndDot notes={notes} />
      </PricePlot>
      <p className={styles.says}>{context.says}</p>
      <MoveTable
        caption={`${nameInWords(benchmark)} about ${formatDay(published)}`}
        unit={unit}
        rows={rows}
      />
      <EventList id={id} label={`Events on the chart of ${name}`} events={events} />
    </ChartFrame>
  )
}

import { ChartFrame } from '#components/benchmarks/chart-frame'
import { EventDots, EventLinks } from '#components/benchmarks/event-marks'
import { EndDot, PlotNotes, UnplacedNotes } from '#components/benchmarks/plot-notes'
import { PricePlot } from '#components/benchmarks/price-plot'
import { PriceTable } from '#components/benchmarks/price-table'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { placeEvents } from '#lib/benchmarks/chart/marks'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { rangeInWords } from '#lib/benchmarks/course'
import { hidesItsDay } from '#lib/benchmarks/moves'
import { axisInWords, hollowInWords, negativePrices } from '#lib/benchmarks/notes'
import { periodsOf } from '#lib/benchmarks/periods'
import { coveredIn, plotNotes } from '#lib/benchmarks/plot-notes'
import { sourceInWords } from '#lib/benchmarks/source'
import { urls } from '#lib/filter/urls'
import type { TimelineEvent, TimelinePrices } from '#lib/storylines/timeline'

const HEIGHT = 280

/** What the price did while a story went on; the numbers are those of the spine. */
export function TimelineFigure({
  story,
  prices: { benchmark, title, from, to, lastEvent, prices, description },
  events,
}: {
  story: string
  prices: TimelinePrices
  events: readonly TimelineEvent[]
}) {
  const { name, unit, frequency } = benchmark
  const { plot } = drawSeries({ benchmark, prices, from, to, height: HEIGHT })
  const marked = events.map(({ number, day }) => ({
    number,
    day,
    isHollow: hidesItsDay(benchmark, day),
  }))
  const marks = placeEvents(plot, prices, marked, { narrow: 290, wide: 560 })
  const course = rangeInWords(benchmark, prices, lastEvent)
  const notes = plotNotes(benchmark, prices, plot, marks, course?.prices)
  return (
    <ChartFrame
      id={`timeline-${story}`}
      says={course?.says}
      title={
        <SiteLink href={urls.benchmark(benchmark.id, { storyline: story })}>
          {unbroken(title)}
        </SiteLink>
      }
      benchmark={benchmark}
      part={{ from, to }}
      caption={`The numbers are those of the events below. ${[...hollowInWords(marks), ...axisInWords(plot), ...negativePrices(benchmark, prices), sourceInWords(benchmark)].join(' ')}`}
      table={<PriceTable caption={`${name}, ${unit}`} {...periodsOf(prices, frequency)} />}
    >
      <PricePlot
        id={`timeline-${story}`}
        plot={plot}
        unit={unit}
        title={`${title}, over the events of the story`}
        description={description}
        links={<EventLinks marks={marks} list={story} />}
        rest={<UnplacedNotes notes={notes} />}
        covered={coveredIn(notes)}
      >
        <PlotNotes notes={notes} />
        <EventDots plot={plot} marks={marks} />
        <EndDot notes={notes} />
      </PricePlot>
    </ChartFrame>
  )
}

import { placeEvents } from '#lib/benchmarks/chart/marks'
import { drawSeries } from '#lib/benchmarks/chart/series-plot'
import { extremesInWords, rangeInWords } from '#lib/benchmarks/course'
import { hidesItsDay } from '#lib/benchmarks/moves'
import { axisInWords, hollowInWords, marksInWords, scaleInWords } from '#lib/benchmarks/notes'
import { periodsOf } from '#lib/benchmarks/periods'
import { coveredIn, plotNotes, withoutLast } from '#lib/benchmarks/plot-notes'
import type { PriceSeries, seriesRows } from '#lib/benchmarks/series'
import { sourceInWords } from '#lib/benchmarks/source'
import { stepOf, stopsOf } from '#lib/benchmarks/stops'
import { BelowScale } from './below-scale.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { EventList } from './event-list.tsx'
import { EventDots, EventLinks } from './event-marks.tsx'
import { EndDot, PlotNotes, UnplacedNotes } from './plot-notes.tsx'
import { PricePlot } from './price-plot.tsx'
import { PriceTable } from './price-table.tsx'
import { SeriesLegend } from './series-legend.tsx'
import { WeekReader } from './week-reader.tsx'

/** A series, or a part of it, with the events about it on its line. `id` is its own on the page. */
export function SeriesFigure({
  id,
  series,
  scale = 'linear',
  height = 240,
  rows,
  canStep = false,
}: {
  id: string
  series: PriceSeries
  scale?: 'linear' | 'log'
  /** In pixels. */
  height?: number
  /** The table; without the news of each row unless given. */
  rows?: ReturnType<typeof seriesRows>
  /** Whether a reader with JavaScript can step through its days or weeks, on the page of the series. */
  canStep?: boolean
}) {
  const { benchmark, prices, from, to, events, second } = series
  const { name, frequency } = benchmark
  const { plot, points, unit, second: otherLine } = drawSeries({ ...series, scale, height })
  const numbered = events.map((event, index) => ({
    ...event,
    number: index + 1,
    isHollow: hidesItsDay(benchmark, event.day),
    says: event.move,
  }))
  const marks = placeEvents(plot, points, numbered, { narrow: 290, wide: 620 })
  const isPlain = !second && plot.scale === 'linear'
  const course = rangeInWords(benchmark, prices)
  const notes = isPlain ? plotNotes(benchmark, prices, plot, marks, course?.prices) : undefined
  return (
    <ChartFrame
      id={id}
      says={notes && (canStep ? underHead(series) : course?.says)}
      title={second ? `${series.title}, with ${second.benchmark.name}` : series.title}
      benchmark={benchmark}
      part={{ from, to, scale, with: second?.benchmark.id }}
      before={second ? <SeriesLegend first={name} second={second} /> : null}
      caption={[
        ...axisInWords(plot),
        ...scaleInWords(benchmark, prices, scale, plot.scale),
        sourceInWords(benchmark),
        ...(second
          ? [sourceInWords(second.benchmark).replace('Source', second.benchmark.name)]
          : []),
        ...marksInWords(series),
        ...hollowInWords(marks),
      ].join(' ')}
      table={
        <PriceTable
          caption={`${name}, ${benchmark.unit}`}
          {...(rows ?? periodsOf(prices, frequency))}
        />
      }
    >
      <PricePlot
        id={id}
        plot={plot}
        unit={unit}
        title={series.title}
        carried={canStep ? benchmark.id : undefined}
        description={[series.description, second?.description ?? ''].join(' ').trim()}
        lines={[
          ...(otherLine ? [{ path: otherLine, kind: 'second' as const }] : []),
          { path: plot.line, kind: 'main' as const },
        ]}
        links={numbered.length > 0 ? <EventLinks marks={marks} list={id} /> : null}
        rest={notes ? <UnplacedNotes notes={canStep ? withoutLast(notes) : notes} /> : null}
        covered={notes && coveredIn(notes)}
        reader={
          canStep && !second?.isIndexed ? (
            <WeekReader
              name={name}
              height={height}
              step={stepOf(series)}
              weeks={stopsOf(series).map(({ day, price, says }) => ({
                says,
                x: plot.x(day),
                y: plot.y(price),
              }))}
            />
          ) : null
        }
      >
        {notes ? <PlotNotes notes={notes} /> : null}
        <EventDots plot={plot} marks={marks} />
        {notes ? <EndDot notes={notes} /> : null}
        {plot.scale === 'log' ? <BelowScale plot={plot} /> : null}
      </PricePlot>
      <EventList id={id} label={`Events on the chart of ${name}`} events={numbered} />
    </ChartFrame>
  )
}

/** On the page of a price its head has the last price, and of a part the high and the low. */
function underHead({ benchmark, prices, inPart }: PriceSeries): string | undefined {
  return inPart ? undefined : extremesInWords(benchmark, prices)
}

import { drawPrices } from '#lib/benchmarks/chart/chart'
import type { DayTick } from '#lib/benchmarks/chart/day-ticks'
import type { TimeAxis } from '#lib/benchmarks/price-scale'
import styles from './sparkline.module.css'

/** The months under the head of a column of lines, at the places that they have in each line. */
export function TimeAxisLabels({ axis, ticks }: { axis: TimeAxis; ticks: readonly DayTick[] }) {
  const { x } = drawPrices({ points: [], ...axis, height: 1 })
  return (
    <svg className={styles.months} width="100%" height="30" aria-hidden="true">
      {ticks.map(({ day, label, year }) => {
        const at = x(day)
        const anchor = at < 4 ? 'start' : at > 96 ? 'end' : 'middle'
        return (
          <text key={day} textAnchor={anchor}>
            <tspan x={`${at}%`} y="12">
              {label}
            </tspan>
            {year ? (
              <tspan x={`${at}%`} y="26">
                {year}
              </tspan>
            ) : null}
          </text>
        )
      })}
    </svg>
  )
}

import type { SharedGround } from '#lib/benchmarks/spark'
import styles from './sparkline.module.css'

/** The months under the head of a column of lines, at the places that they have in each line. */
export function TimeAxisLabels({ ticks }: Pick<SharedGround, 'ticks'>) {
  return (
    <svg className={styles.months} width="100%" height="30" aria-hidden="true">
      {ticks.map(({ day, label, year, x }) => (
        <text key={day} textAnchor={x < 4 ? 'start' : x > 96 ? 'end' : 'middle'}>
          <tspan x={`${x}%`} y="12">
            {label}
          </tspan>
          {year ? (
            <tspan x={`${x}%`} y="26">
              {year}
            </tspan>
          ) : null}
        </text>
      ))}
    </svg>
  )
}

import type { ReactNode } from 'react'
import { unbroken } from '#components/ui/unbroken'
import type { Benchmark } from '#lib/catalog/model'
import { type PricePart, urls } from '#lib/filter/urls'
import styles from './chart-frame.module.css'

/** A chart with its title above, and below what it shows in figures, as files, and whose figures they are. */
export function ChartFrame({
  id,
  says,
  title,
  benchmark,
  part,
  caption,
  table,
  before,
  children,
}: {
  id: string
  /** What the price did, as the headline of the chart. */
  says?: string | undefined
  /** The series, the unit and the span. */
  title: ReactNode
  benchmark: Pick<Benchmark, 'id' | 'name'>
  /** What the files hold. */
  part: PricePart
  /** The source, the unit, the date, and what to know of the scale. */
  caption: ReactNode
  table: ReactNode
  /** Between the title and the plot: a legend. */
  before?: ReactNode
  /** The plot and its events. */
  children: ReactNode
}) {
  const { name } = benchmark
  const { scale: _scale, with: _with, ...days } = part
  return (
    <figure className={styles.figure} data-chart={benchmark.id} aria-labelledby={`${id}-heading`}>
      {says ? <p className={styles.says}>{unbroken(says)}</p> : null}
      <p id={`${id}-heading`} className={styles.title} data-minor={says !== undefined}>
        {title}
      </p>
      {before}
      {children}
      <div className={styles.tools}>
        <details className={styles.details}>
          <summary className={styles.summary}>
            Figures<span className="visually-hidden"> of {name}</span>
          </summary>
          <div className={styles.content}>{table}</div>
        </details>
        <ul role="list" className={styles.files} aria-label={`Files of ${name}`}>
          <li>
            <a href={urls.prices(benchmark.id, days)} download>
              CSV
            </a>
          </li>
          <li>
            <a href={urls.chart(benchmark.id, 'svg', part)} download>
              SVG
            </a>
          </li>
          <li>
            <a href={urls.chart(benchmark.id, 'png', part)} download>
              PNG
            </a>
          </li>
        </ul>
      </div>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  )
}

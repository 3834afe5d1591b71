import styles from './week-reader.module.css'

/** A week of the line: across in percent, down in pixels, its figures in words, its news. */
export interface ReadableWeek {
  readonly x: number
  readonly y: number
  readonly says: string
  readonly news?: { readonly href: string; readonly says: string }
}

/** Steps through the days, weeks or months of a chart, with a script; every figure is also in the table. */
export function WeekReader({
  weeks,
  height,
  name,
  step,
}: {
  weeks: readonly ReadableWeek[]
  height: number
  name: string
  step: 'day' | 'week' | 'month'
}) {
  const week = weeks.at(-1)
  if (!week) return null
  return (
    <week-reader className={styles.reader} data-weeks={weeks.map(lineOf).join('\n')}>
      <svg className={styles.cursor} aria-hidden="true" width="100%" height={height}>
        <rect className={styles.field} width="100%" height={height} />
        <line className={styles.line} y2={height} visibility="hidden" />
        <circle className={styles.dot} r="4.5" visibility="hidden" />
      </svg>
      <div className={`${styles.control} needs-script`}>
        <label>
          <span className={styles.label}>
            Read {name} {step} by {step}
          </span>
          <input
            className={styles.range}
            type="range"
            min={0}
            max={weeks.length - 1}
            defaultValue={weeks.length - 1}
            aria-valuetext={week.says}
          />
        </label>
        <p className={styles.says}>
          {week.says}
          {week.news ? (
            <>
              {' · '}
              <a href={week.news.href}>{week.news.says}</a>
            </>
          ) : null}
        </p>
      </div>
    </week-reader>
  )
}

/** What `components/client/week-reader.ts` reads. */
function lineOf({ x, y, says, news }: ReadableWeek): string {
  return [x, y, says, ...(news ? [news.href, news.says] : [])].join('\t')
}

'use client'

/**
 * Steps through the weeks of a chart by pointer, touch or keyboard.
 *
 * Why client code: it answers to where the pointer is. Every figure also stands in the table.
 */
import { type PointerEvent, useState } from 'react'
import styles from './week-reader.module.css'

/** A week of the line: across in percent, down in pixels, its figures in words, its news. */
export interface ReadableWeek {
  readonly x: number
  readonly y: number
  readonly says: string
  readonly news?: { readonly href: string; readonly says: string }
}

export function WeekReader({
  weeks,
  height,
  name,
}: {
  weeks: readonly ReadableWeek[]
  height: number
  name: string
}) {
  const [at, setAt] = useState<number>()
  const week = weeks[at ?? weeks.length - 1]
  if (!week) return null

  function follow(event: PointerEvent<SVGSVGElement>) {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - left) / width) * 100
    setAt(nearest(weeks, x))
  }

  return (
    <>
      <svg
        className={styles.cursor}
        aria-hidden="true"
        width="100%"
        height={height}
        onPointerMove={follow}
        onPointerDown={follow}
      >
        <rect className={styles.field} width="100%" height={height} />
        {at === undefined ? null : (
          <>
            <line className={styles.line} x1={`${week.x}%`} x2={`${week.x}%`} y2={height} />
            <circle className={styles.dot} cx={`${week.x}%`} cy={week.y} r="4.5" />
          </>
        )}
      </svg>
      <div className={`${styles.control} needs-script`}>
        <input
          className={styles.range}
          type="range"
          min={0}
          max={weeks.length - 1}
          value={at ?? weeks.length - 1}
          aria-label={`Week of ${name}`}
          aria-valuetext={week.says}
          onChange={(event) => setAt(event.currentTarget.valueAsNumber)}
        />
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
    </>
  )
}

function nearest(weeks: readonly ReadableWeek[], x: number): number {
  let best = 0
  for (const [index, week] of weeks.entries()) {
    if (Math.abs(week.x - x) < Math.abs((weeks[best]?.x ?? 0) - x)) best = index
  }
  return best
}

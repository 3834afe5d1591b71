import { SiteLink } from '#components/ui/site-link'
import type { DateTools } from '#lib/archive/date-tools'
import type { Bar } from '#lib/archive/histogram'
import { countInWords } from '#lib/filter/labels'
import styles from './month-bars.module.css'

/** How many articles when; each bar narrows the list to its dates, the chosen one widens it again. */
export function MonthBars({ bars, highest, unit }: Pick<DateTools, 'bars' | 'highest' | 'unit'>) {
  if (bars.length < 2) return null
  return (
    <nav aria-label="Articles by date" className={styles.histogram}>
      <p className={styles.title}>
        <strong>{`Articles a ${unit}`}</strong>
        <span>{`highest ${highest.toLocaleString('en-GB')}`}</span>
      </p>
      <ol role="list" className={styles.bars}>
        {bars.map((bar) => (
          <li key={bar.from}>
            {bar.count > 0 ? (
              <SiteLink
                scroll={false}
                href={bar.href}
                id={`bar-${bar.from}`}
                className={styles.bar}
                rel="nofollow"
                aria-label={`${bar.name}: ${countInWords(bar.count)}`}
                aria-current={bar.chosen ? 'true' : undefined}
              >
                <Columns bar={bar} />
                {bar.label}
              </SiteLink>
            ) : (
              <span className={styles.bar}>
                <Columns bar={bar} />
                {bar.label}
                <span className="visually-hidden">: no articles</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Columns({ bar: { columns } }: { bar: Bar }) {
  const gap = columns.length > 1 ? 0.2 : 0.12
  return (
    <svg
      className={styles.columns}
      viewBox={`0 0 ${columns.length} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {columns.map(({ count, height, inside }, n) =>
        count > 0 ? (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place on the axis.
            key={n}
            x={n + gap / 2}
            y={100 - Math.max(3, height)}
            width={1 - gap}
            height={Math.max(3, height)}
            className={inside ? styles.inside : styles.outside}
          />
        ) : null,
      )}
    </svg>
  )
}

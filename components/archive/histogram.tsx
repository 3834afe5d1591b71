import { SiteLink } from '#components/ui/site-link'
import type { Bar } from '#lib/archive/histogram'
import { countInWords } from '#lib/filter/labels'
import styles from './histogram.module.css'

/** How many articles when; each bar narrows the list to its dates, the chosen one widens it again. */
export function Histogram({ bars, href }: { bars: readonly Bar[]; href: (bar: Bar) => string }) {
  if (bars.length < 2) return null
  return (
    <nav aria-label="Articles by date" className={styles.histogram}>
      <ol role="list" className={styles.bars}>
        {bars.map((bar) => (
          <li key={bar.from}>
            {bar.count > 0 ? (
              <SiteLink
                href={href(bar)}
                id={`bar-${bar.from}`}
                className={styles.bar}
                scroll={false}
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

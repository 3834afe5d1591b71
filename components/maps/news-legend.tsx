import type { NewsMap } from '#lib/maps/news-map'
import { MapGlyph } from './map-glyph.tsx'
import styles from './news-legend.module.css'

/** What circles, lines and marks stand for, as far as the map has any. */
export function NewsLegend({ map: { legend, lines, marks } }: { map: NewsMap }) {
  const largest = legend[0]?.radius ?? 1
  const side = 2 * largest + 2
  return (
    <ul role="list" aria-label="Legend" className={styles.legend}>
      {legend.map(({ count, radius }) => (
        <li key={count} className={styles.entry}>
          <svg
            viewBox={`${-radius - 1} ${-radius - 1} ${2 * radius + 2} ${2 * radius + 2}`}
            width={Math.max(8, (2 * radius + 2) * 1.4)}
            height={Math.min(side * 1.4, Math.max(8, (2 * radius + 2) * 1.4))}
            aria-hidden="true"
          >
            <circle r={radius} />
          </svg>
          {count} {count === 1 ? 'article' : 'articles'}
        </li>
      ))}
      {lines.some(({ kind }) => kind === 'pipeline') ? (
        <li className={styles.entry}>
          <MapGlyph glyph="ring" line="pipeline" /> pipeline
        </li>
      ) : null}
      {marks.some(({ glyph }) => glyph === 'narrows') ? (
        <li className={styles.entry}>
          <MapGlyph glyph="narrows" /> strait or canal
        </li>
      ) : null}
    </ul>
  )
}

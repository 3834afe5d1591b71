import type { NewsMap } from '#lib/maps/news-map'
import styles from './news-legend.module.css'

/** Circles of round counts, one in another, at the scale of the map above them. */
export function NewsLegend({ legend, top }: { legend: NewsMap['legend']; top: number }) {
  const largest = legend[0]?.radius ?? 0
  return (
    <g transform={`translate(1 ${top})`} className={styles.legend}>
      {legend.map(({ count, radius }, index) => {
        const high = 2 * (largest - radius)
        // The smallest are so near one another that their numbers stand side by side.
        const x = 2 * largest + 8 + index * 34
        return (
          <g key={count}>
            <circle cx={largest} cy={2 * largest - radius} r={radius} />
            <path d={`M${largest} ${high}H${x - 3}`} />
            <text x={x} y={high + 3}>
              {count}
            </text>
          </g>
        )
      })}
      <text x={2 * largest + 8 + legend.length * 34} y={2 * largest}>
        articles
      </text>
    </g>
  )
}

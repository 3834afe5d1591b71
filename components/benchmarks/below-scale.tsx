import type { Plot } from '#lib/benchmarks/chart/chart'

/** Arrows where a logarithm has no place for a price. */
export function BelowScale({ plot }: { plot: Plot }) {
  return plot.beneath.map(({ day }) => (
    <text key={day} x={`${plot.x(day)}%`} y={plot.height - 4} textAnchor="middle">
      ↓
    </text>
  ))
}

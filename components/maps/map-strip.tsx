import type { Globe } from '#lib/maps/globe'
import { GRID_SCALE } from '#lib/maps/path'
import type { ScaleBar } from '#lib/maps/scale-bar'
import styles from './map-strip.module.css'

/** Where in the world a map lies, and how far is far on it. */
export function MapStrip({ top, globe, scale }: { top: number; globe: Globe; scale: ScaleBar }) {
  const { radius, land, extent } = globe
  return (
    <g transform={`translate(0 ${top})`} className={styles.strip}>
      <g transform="translate(0 7)">
        <circle cx={radius} cy={radius} r={radius} className={styles.sea} />
        <path d={land} transform={GRID_SCALE} className={styles.land} />
        {extent.kind === 'dot' ? (
          <circle cx={extent.at[0]} cy={extent.at[1]} r="2.6" className={styles.dot} />
        ) : null}
        {extent.kind === 'outline' ? (
          <path d={extent.path} transform={GRID_SCALE} className={styles.extent} />
        ) : null}
        <circle cx={radius} cy={radius} r={radius} className={styles.rim} />
      </g>
      <g transform={`translate(${2 * radius + 14} 26)`}>
        <path d={`M0-5V0H${scale.length}V-5`} className={styles.bar} />
        <text y="14">{scale.km.toLocaleString('en-GB')} km</text>
      </g>
    </g>
  )
}

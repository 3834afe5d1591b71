import type { LocatorDrawing, Tint } from '#lib/maps/model'
import { GRID_SCALE } from '#lib/maps/path'
import labelStyles from './map-labels.module.css'
import { MapLabels } from './map-labels.tsx'
import lineStyles from './map-line.module.css'
import { LineEnds, MarkShape } from './map-mark.tsx'
import styles from './map-picture.module.css'
import { MapStrip } from './map-strip.tsx'

/** The map as a picture, with its title and what a sighted reader would take from it. */
export function MapPicture({ map, id }: { map: LocatorDrawing; id: string }) {
  const { width, height, whole } = map
  const [named, members] = [pathOf(map.tints, 'named'), pathOf(map.tints, 'member')]
  return (
    <div className={styles.frame}>
      <svg
        viewBox={`0 0 ${width} ${whole}`}
        width={width}
        height={whole}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
        className={`${styles.map} ${labelStyles.letters}`}
      >
        <title id={`${id}-title`}>{map.title}</title>
        <desc id={`${id}-words`}>{map.description}</desc>
        <clipPath id={`${id}-edge`}>
          <rect width={width} height={height} />
        </clipPath>
        <g clipPath={`url(#${id}-edge)`}>
          <rect width={width} height={height} className={styles.water} />
          <g transform={GRID_SCALE}>
            <path d={map.land} className={styles.land} />
            {members ? (
              <>
                <pattern
                  id={`${id}-hatch`}
                  width="8"
                  height="8"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <path d="M0 0V8" className={styles.hatch} />
                </pattern>
                <path d={members} fill={`url(#${id}-hatch)`} />
              </>
            ) : null}
            {named ? <path d={named} className={styles.named} /> : null}
            {map.disputed ? <path d={map.disputed} className={styles.disputed} /> : null}
            <path d={map.borders} className={styles.border} />
            {map.lines.map(({ id: line, path, dash, isFocus }) => (
              <g key={line}>
                {isFocus ? <path d={path} className={styles.focus} /> : null}
                <path
                  d={path}
                  className={lineStyles.line}
                  data-dash={dash === 'solid' ? undefined : dash}
                />
              </g>
            ))}
          </g>
          {map.lines.map((line) => (
            <LineEnds key={line.id} line={line} />
          ))}
        </g>
        {map.marks.map((mark) => (
          <MarkShape key={mark.id} mark={mark} />
        ))}
        <MapLabels labels={map.labels} />
        <rect width={width} height={height} className={styles.edge} />
        {map.globe && map.scale ? (
          <MapStrip top={height} globe={map.globe} scale={map.scale} />
        ) : null}
      </svg>
    </div>
  )
}

/** Countries of one tint as one path. */
function pathOf(tints: readonly Tint[], tone: Tint['strength']): string {
  return tints.map(({ strength, path }) => (strength === tone ? path : '')).join('')
}

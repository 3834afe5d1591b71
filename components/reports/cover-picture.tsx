import type { BannerDrawing } from '#lib/maps/banner-map'
import { GRID_SCALE } from '#lib/maps/path'
import type { CoverPicture as Picture } from '#lib/reports/cover'
import styles from './cover-picture.module.css'
import { LightPicture } from './light-picture.tsx'

/** What a cover shows, in one hue: a map, or what needs none. */
export function CoverPicture({ picture, hue }: { picture: Picture; hue: number }) {
  return picture.kind === 'map' ? (
    <CoverMap map={picture.map} hue={hue} />
  ) : (
    <LightPicture picture={picture} hue={hue} />
  )
}

function CoverMap({
  map: { width, height, land, borders, lines, marks },
  hue,
}: {
  map: BannerDrawing
  hue: number
}) {
  const light = `oklch(0.86 0.09 ${hue})`
  return (
    <div className={styles.frame}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <g transform={GRID_SCALE}>
          <path d={land} className={styles.coast} fill={`oklch(0.42 0.05 ${hue})`} stroke={light} />
          <path d={borders} className={styles.coast} fill="none" stroke={light} opacity="0.5" />
          {lines.map(({ id, path }) => (
            <path key={id} d={path} className={styles.line} stroke={light} />
          ))}
        </g>
        {marks.map(({ id, at: [x, y] }) => (
          <circle key={id} className={styles.dot} cx={x} cy={y} r="5" />
        ))}
      </svg>
    </div>
  )
}

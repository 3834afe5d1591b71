import type { NewsMap } from '#lib/maps/news-map'
import { MapLabels } from './map-labels.tsx'
import { LineEnds, MarkShape } from './map-mark.tsx'
import styles from './news-picture.module.css'

/** One sheet of the map of the news, as a picture. */
export function NewsPicture({
  map,
  id,
  title,
  description,
}: {
  map: NewsMap
  id: string
  title: string
  description: string
}) {
  const { width, height } = map
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      className={styles.map}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      <rect width={width} height={height} className={styles.water} />
      <g transform="scale(.25)">
        <path d={map.land} className={styles.land} />
        <path d={map.borders} className={styles.border} />
        {map.lines.map(({ id: line, path }) => (
          <path key={line} d={path} className={styles.line} />
        ))}
      </g>
      {map.circles.map(({ id: country, at: [x, y], radius }) => (
        <circle key={country} cx={x} cy={y} r={radius} className={styles.circle} />
      ))}
      {map.lines.map((line) => (
        <LineEnds key={line.id} line={line} />
      ))}
      {map.marks.map((mark) => (
        <MarkShape key={mark.id} mark={mark} />
      ))}
      <MapLabels labels={map.labels} />
      <rect width={width} height={height} className={styles.edge} />
    </svg>
  )
}

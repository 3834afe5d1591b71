import type { NewsMap } from '#lib/maps/news-map'
import { MapLabels } from './map-labels.tsx'
import { MarkShape } from './map-mark.tsx'
import { NewsLegend } from './news-legend.tsx'
import styles from './news-picture.module.css'

/** One sheet of the map of the news, as a picture. */
export function NewsPicture({
  map,
  id,
  title,
  description,
  base,
}: {
  map: NewsMap
  id: string
  /** The sheet of the page that has drawn the same world at another width. */
  base?: { readonly id: string; readonly width: number }
  title: string
  description: string
}) {
  const { width, height, whole } = map
  return (
    <svg
      viewBox={`0 0 ${width} ${whole}`}
      width={width}
      height={whole}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      className={styles.map}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      <clipPath id={`${id}-edge`}>
        <rect width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${id}-edge)`}>
        <rect width={width} height={height} className={styles.water} />
        {base ? (
          <use href={`#${base.id}-base`} transform={`scale(${width / base.width})`} />
        ) : (
          <g id={`${id}-base`} transform="scale(.25)">
            <path d={map.land} className={styles.land} />
            <path d={map.borders} className={styles.border} />
          </g>
        )}
        <g transform="scale(.25)">
          {map.lines.map(({ id: line, path }) => (
            <path key={line} d={path} className={styles.line} />
          ))}
        </g>
      </g>
      {map.circles.map(({ id: country, at: [x, y], radius }) => (
        <circle key={country} cx={x} cy={y} r={radius} className={styles.circle} />
      ))}
      {map.marks.map((mark) => (
        <MarkShape key={mark.id} mark={mark} />
      ))}
      <MapLabels labels={map.labels} />
      <rect width={width} height={height} className={styles.edge} />
      <NewsLegend legend={map.legend} top={height + 7} />
    </svg>
  )
}

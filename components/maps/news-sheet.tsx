import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import type { NewsMap } from '#lib/maps/news-map'
import { GRID_SCALE } from '#lib/maps/path'
import labelStyles from './map-labels.module.css'
import { MapLabels } from './map-labels.tsx'
import lineStyles from './map-line.module.css'
import { MarkShape } from './map-mark.tsx'
import styles from './news-sheet.module.css'

/** One sheet of the map of the news: a picture, and over it circles and marks that one can follow. */
export function NewsSheet({
  map,
  id,
  title,
  description,
  countries,
  base,
}: {
  map: NewsMap
  id: string
  title: string
  description: string
  /** Where each country's circle leads. */
  countries: ReadonlyMap<string, string>
  /** The sheet of the page that has drawn the same land at another width. */
  base?: { readonly id: string; readonly width: number }
}) {
  const { width, height } = map
  const size = { viewBox: `0 0 ${width} ${height}`, width, height }
  return (
    <div className={styles.sheet}>
      <svg
        {...size}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-words`}
        className={styles.map}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-words`}>{description}</desc>
        <rect width={width} height={height} className={styles.water} />
        {base ? (
          <use href={`#${base.id}-base`} transform={`scale(${width / base.width})`} />
        ) : (
          <g id={`${id}-base`} transform={GRID_SCALE}>
            <path d={map.land} className={styles.land} />
            <path d={map.borders} className={styles.border} />
          </g>
        )}
        <g transform={GRID_SCALE}>
          {map.lines.map(({ id: line, path, dash }) => (
            <path
              key={line}
              d={path}
              className={lineStyles.line}
              data-dash={dash === 'solid' ? undefined : dash}
            />
          ))}
        </g>
        {map.frames.map(([left, top, right, bottom]) => (
          <path
            key={left}
            d={`M${left} ${top}H${right}V${bottom}H${left}z`}
            className={styles.frame}
          />
        ))}
        <rect width={width} height={height} className={styles.edge} />
      </svg>
      <svg {...size} role="presentation" className={`${styles.links} ${labelStyles.letters}`}>
        {map.circles.map(({ id: country, name, count, at: [x, y], radius, reach }) => (
          <a
            key={country}
            href={countries.get(country)}
            aria-label={`${name}, ${countInWords(count)}`}
          >
            <g transform={`translate(${x} ${y})`}>
              <circle r={radius} className={styles.circle} />
              {reach ? <circle r={reach} className={styles.reach} /> : null}
              {map.unsaid.has(country) ? (
                <text
                  y={-Math.round(radius + 4)}
                  className={styles.tip}
                  data-edge={edgeOf(x / width)}
                >
                  {`${name} ${count} `}
                </text>
              ) : null}
            </g>
          </a>
        ))}
        {map.marks
          .filter(({ kind }) => kind !== 'pipeline' && kind !== 'cable')
          .map((mark) =>
            mark.linked ? (
              <a key={mark.id} href={urls.place(mark.id)} aria-label={mark.name}>
                <title>{mark.name}</title>
                <circle cx={mark.at[0]} cy={mark.at[1]} r="9" className={styles.reach} />
                <MarkShape mark={mark} />
              </a>
            ) : (
              <MarkShape key={mark.id} mark={mark} />
            ),
          )}
        <g className={styles.names}>
          <MapLabels labels={map.labels.filter(({ id }) => !map.within.has(id))} />
        </g>
        <g className={styles.within}>
          <MapLabels labels={map.labels.filter(({ id }) => map.within.has(id))} />
        </g>
      </svg>
    </div>
  )
}

/** A name that shows on hover or focus keeps inside the map. */
function edgeOf(part: number): 'start' | 'end' | undefined {
  if (part < 0.12) return 'start'
  return part > 0.88 ? 'end' : undefined
}

import { glyphPaths } from '#lib/maps/glyphs'
import type { MapLine, PlaceMark } from '#lib/maps/model'
import styles from './map-mark.module.css'

/** Where a pipeline or a cable begins and ends; a canal's own mark says enough. */
export function LineEnds({ line: { id, kind, ends } }: { line: MapLine }) {
  if (kind === 'canal') return null
  return ends.map(([x, y]) => (
    <circle key={`${id} ${x} ${y}`} cx={x} cy={y} r="2.4" className={styles.end} />
  ))
}

/** The shape of a place's kind on a map. A pipeline or a cable is its own mark. */
export function MarkShape({ mark: { kind, glyph, at, isFocus } }: { mark: PlaceMark }) {
  if (kind === 'pipeline' || kind === 'cable') return null
  return (
    <path
      d={glyphPaths[glyph]}
      transform={`translate(${at.join(' ')})`}
      className={styles.mark}
      data-focus={isFocus || undefined}
    />
  )
}

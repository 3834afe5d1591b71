import { glyphPaths } from '#lib/maps/glyphs'
import type { MapLine, PlaceMark } from '#lib/maps/model'
import { DISC } from '#lib/maps/shared-marks'
import styles from './map-mark.module.css'

/** Where a pipeline or a cable begins and ends; a canal's own mark says enough. */
export function LineEnds({ line: { id, kind, ends } }: { line: MapLine }) {
  if (kind === 'canal') return null
  return ends.map(([x, y]) => (
    <circle key={`${id} ${x} ${y}`} cx={x} cy={y} r="2.4" className={styles.end} />
  ))
}

/** A number by which the key and the map find each other. */
export function NumberDisc({ number, isFocus }: { number: number; isFocus: boolean }) {
  return (
    <>
      <circle r={DISC} className={styles.mark} data-focus={isFocus || undefined} />
      <text className={styles.number}>{number}</text>
    </>
  )
}

/** The shape of a place's kind on a map. A pipeline or a cable is its own mark. */
export function MarkShape({ mark: { kind, glyph, at, isFocus, number } }: { mark: PlaceMark }) {
  if (number)
    return (
      <g transform={`translate(${at.join(' ')})`}>
        <NumberDisc number={number} isFocus={isFocus} />
      </g>
    )
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

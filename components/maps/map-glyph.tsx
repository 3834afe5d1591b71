import { type Dash, type Glyph, glyphPaths } from '#lib/maps/glyphs'
import styles from './map-glyph.module.css'
import lineStyles from './map-line.module.css'
import { NumberDisc } from './map-mark.tsx'

/** The mark of a kind of place, in a list or a key; it says nothing that the words beside it do not. */
export function MapGlyph({
  glyph,
  dash,
  number,
  isFocus,
}: {
  glyph: Glyph
  dash?: Dash | undefined
  /** The number of its mark on the map, where that has one. */
  number?: number | undefined
  /** Whether it is red on the map. */
  isFocus: boolean
}) {
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" className={styles.glyph} aria-hidden="true">
      {number ? (
        <NumberDisc number={number} isFocus={isFocus} />
      ) : dash ? (
        <path d="M-9 0H9" className={lineStyles.line} data-dash={dash} />
      ) : glyph === 'name' ? (
        <rect x="-9" y="-5" width="18" height="10" className={styles.water} />
      ) : (
        <path d={glyphPaths[glyph]} className={styles.mark} data-focus={isFocus || undefined} />
      )}
    </svg>
  )
}

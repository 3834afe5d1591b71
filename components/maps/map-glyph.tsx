import { type Glyph, glyphPaths } from '#lib/maps/glyphs'
import styles from './map-glyph.module.css'

/** The mark of a kind of place, in a list or a key; it says nothing that the words beside it do not. */
export function MapGlyph({
  glyph,
  line,
  place = 0,
}: {
  glyph: Glyph
  line?: 'pipeline' | 'cable' | undefined
  /** Which of the lines of its map it is: each is drawn in its own way. */
  place?: number
}) {
  return (
    <svg viewBox="-9 -9 18 18" width="18" height="18" className={styles.glyph} aria-hidden="true">
      {line ? (
        <path
          d="M-8 0H8"
          className={line === 'cable' ? styles.cable : styles.line}
          data-line={Math.max(0, place) % 4}
        />
      ) : (
        <path d={glyphPaths[glyph]} className={styles.mark} />
      )}
    </svg>
  )
}

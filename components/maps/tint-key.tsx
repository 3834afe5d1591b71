import type { LocatorDrawing } from '#lib/maps/model'
import { joinNames } from '#lib/maps/words'
import styles from './map-key.module.css'

/** What each tint of a map means, in one line. */
export function TintKey({
  map: { tints, tintWords, disputes },
}: {
  map: Pick<LocatorDrawing, 'tints' | 'tintWords' | 'disputes'>
}) {
  return (
    <>
      {(['named', 'member'] as const)
        .filter((tone) => tints.some(({ strength }) => strength === tone))
        .map((tone) => (
          <span key={tone} className={styles.tint}>
            <span className={`${styles.swatch} ${styles[tone]}`} /> {tintWords[tone]}{' '}
          </span>
        ))}
      {disputes.length > 0 ? (
        <span className={styles.tint}>
          <span className={`${styles.swatch} ${styles.disputed}`} /> Disputed: {joinNames(
            disputes,
          )}{' '}
        </span>
      ) : null}
    </>
  )
}

import type { LocatorDrawing } from '#lib/maps/model'
import { joinNames, unlabelled } from '#lib/maps/words'
import styles from './map-key.module.css'

/** What each tint of a map means, in one line. */
export function TintKey({
  map: { tints, tintWords, disputes, countries, labels },
}: {
  map: Pick<LocatorDrawing, 'tints' | 'tintWords' | 'disputes' | 'countries' | 'labels'>
}) {
  const without = unlabelled({ countries, labels })
  return (
    <>
      {(['named', 'member'] as const)
        .filter((tone) => tints.some(({ strength }) => strength === tone))
        .map((tone) => (
          <span key={tone} className={styles.tint}>
            <span className={`${styles.swatch} ${styles[tone]}`} /> {tintWords[tone]}
            {tone === 'named' && without ? `; ${without}` : null}{' '}
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

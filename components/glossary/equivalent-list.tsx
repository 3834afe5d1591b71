import type { Equivalents } from '#lib/units/equivalents'
import styles from './equivalent-list.module.css'

/** Equivalents with the factor of each, what the factors take for granted, and who publishes them. */
export function EquivalentList({ equivalents }: { equivalents: Equivalents }) {
  const { items, bases, sources } = equivalents
  return (
    <>
      <dl className={styles.list}>
        {items.map(({ text, factor }) => (
          <div key={text} className={styles.item}>
            <dt className={styles.value}>{text}</dt>
            <dd className={styles.factor}>{factor}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.basis}>
        {bases.length > 0 ? `For ${bases.join(', ')}. ` : null}Source:{' '}
        {sources.map(({ publisher, title, url, year }, index) => (
          <span key={url}>
            {index > 0 ? '; ' : null}
            <a href={url} rel="noopener external">
              {publisher}, {title}
            </a>
            {year ? `, ${year}` : null}
          </span>
        ))}
        .
      </p>
    </>
  )
}

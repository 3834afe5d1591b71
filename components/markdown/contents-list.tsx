import styles from './contents-list.module.css'

/** The headings of a long piece, as links into it; on a phone folded away behind one line, without JavaScript. */
export function ContentsList({ headings }: { headings: readonly { id: string; text: string }[] }) {
  if (headings.length < 2) return null
  return (
    <nav className={styles.contents} aria-label="Contents">
      <p className={styles.title} aria-hidden="true">
        Contents
      </p>
      <details className={styles.fold}>
        <summary className={styles.summary}>Contents</summary>
        <ol className={styles.list}>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

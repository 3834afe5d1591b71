import styles from './contents-list.module.css'

/** The headings of a long piece, as links into it. */
export function ContentsList({ headings }: { headings: readonly { id: string; text: string }[] }) {
  if (headings.length < 2) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents" className={styles.title}>
        Contents
      </h2>
      <ol className={styles.list}>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import styles from './term-bars.module.css'

/** Names with a bar each for how many articles there are, the longest for the first. */
export function TermBars({
  id,
  title,
  terms,
}: {
  id: string
  title: string
  terms: readonly { readonly href: string; readonly name: string; readonly count: number }[]
}) {
  const most = Math.max(1, ...terms.map(({ count }) => count))
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul role="list" className={styles.bars}>
        {terms.map(({ href, name, count }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <svg className={styles.bar} width="100%" height="9" aria-hidden="true">
              <rect className={styles.whole} width="100%" height="9" />
              <rect className={styles.part} width={`${(100 * count) / most}%`} height="9" />
            </svg>
            <span className={styles.count}>
              {count.toLocaleString('en-GB')}
              <span className="visually-hidden">{count === 1 ? ' article' : ' articles'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { ListHeadline } from '#components/ui/list-headline'
import { PublishedTime } from '#components/ui/published-time'
import { unbroken } from '#components/ui/unbroken'
import type { NewestRows } from '#lib/archive/newest-rows'
import { urls } from '#lib/filter/urls'
import styles from './newest-list.module.css'

/** The newest headlines about a term, in the first screen of its page; nothing without any. */
export function NewestList({
  title,
  newest: { rows, selection, isSingle },
}: {
  title: string
  newest: NewestRows
}) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="newest" className={styles.newest}>
      <h2 id="newest" className={styles.title}>
        {unbroken(title)}
        {selection.map(({ text, at }) => (
          <span key={text} className={styles.part} data-at={at.join(' ')}>{`, ${text}`}</span>
        ))}
      </h2>
      <ul role="list" className={styles.list} data-single={isSingle}>
        {rows.map(({ row, at }) => (
          <li key={row.slug} className={`${styles.row} ${styles.part}`} data-at={at.join(' ')}>
            <ListHeadline href={urls.article(row.slug)}>{unbroken(row.headline)}</ListHeadline>
            <PublishedTime date={row.published} className={styles.date} />
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { ArticleRow, Names } from '#lib/catalog/model'
import { ArticleRow as Row } from './article-row.tsx'
import styles from './row-list.module.css'

/** A few articles under a heading of their own; renders nothing without any. */
export function RowList({
  id,
  title,
  rows,
  names,
}: {
  id: string
  title: string
  rows: readonly ArticleRow[]
  names: Names
}) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.list}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {rows.map((row) => (
        <Row key={row.slug} row={row} names={names} />
      ))}
    </section>
  )
}

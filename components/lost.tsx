import type { ArticleRow, Names } from '#lib/catalog/model'
import { ArticleRow as Row } from './article-row.tsx'
import styles from './lost.module.css'
import { SectionHeader } from './section-header.tsx'

/** What a reader finds where nothing is: the likeliest articles, a search, and the latest. */
export function Lost({
  nearest,
  latest,
  names,
}: {
  nearest: readonly ArticleRow[]
  latest: readonly ArticleRow[]
  names: Names
}) {
  return (
    <div className={styles.lost}>
      <SectionHeader
        title="There is no page here"
        scope="It may have been renamed, or the address may be misspelt."
      />
      <RowList id="nearest" title="Did you mean" rows={nearest} names={names} />
      <form action="/news" className={styles.search}>
        <label htmlFor="lost-search">Search the archive</label>
        <input id="lost-search" type="search" name="q" maxLength={200} />
        <button type="submit">Search</button>
      </form>
      <RowList id="latest" title="Latest" rows={latest} names={names} />
    </div>
  )
}

function RowList({
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

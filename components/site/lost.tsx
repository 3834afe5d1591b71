import { RowList } from '#components/ui/row-list'
import { SearchForm } from '#components/ui/search-form'
import { SectionHeader } from '#components/ui/section-header'
import type { ArticleRow, Names } from '#lib/catalog/model'
import styles from './lost.module.css'

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
        title="Page not found"
        scope="It may have been renamed, or the address may be misspelt."
      />
      <RowList id="nearest" title="Did you mean" rows={nearest} names={names} />
      <SearchForm />
      <RowList id="latest" title="Latest" rows={latest} names={names} />
    </div>
  )
}

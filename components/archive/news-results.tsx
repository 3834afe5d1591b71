import { ArticleList } from '#components/ui/article-list'
import type { archivePage } from '#lib/archive/page'
import type { Names } from '#lib/catalog/model'
import type { ListQuery } from '#lib/filter/filter'
import { FilterChips } from './filter-chips.tsx'
import { NewsEmpty } from './news-empty.tsx'
import { SearchNotes } from './search-notes.tsx'
import { SortLinks } from './sort-links.tsx'

type Shown = Pick<
  ReturnType<typeof archivePage>,
  'head' | 'result' | 'note' | 'moves' | 'empty' | 'pageUrl' | 'sort' | 'orders'
>

/** What a search or a filter finds: the filter as chips, notes, what else answers, then the articles. */
export function NewsResults({
  head,
  result,
  note,
  moves,
  empty,
  pageUrl,
  sort,
  orders,
  query,
  names,
}: Shown & { query: ListQuery; names: Names }) {
  const { correction, match } = result
  const isSaid = correction ? !correction.applied : (match?.missing.length ?? 0) > 0
  return (
    <>
      <FilterChips chips={head.chips} />
      <SearchNotes correction={correction} note={note} query={query} />
      {empty ? (
        <NewsEmpty {...empty} isSaid={isSaid} names={names} />
      ) : (
        <ArticleList
          page={result.page}
          href={pageUrl}
          names={names}
          sort={sort}
          orders={<SortLinks choices={orders} sort={sort} />}
          divider={note?.divider}
          moves={moves}
        />
      )}
    </>
  )
}

import { Lost } from '#components/site/lost'
import { lastName } from '#lib/addresses/known-path'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { emptyFilter } from '#lib/filter/filter'

export const metadata = { title: 'Page not found', robots: { index: false } }

/** What is shown, with its 404, in place of an address that the catalog does not know. */
export default async function LostPage({ searchParams }: PageProps<'/lost'>) {
  const catalog = openCatalog()
  const name = lastName(searchParamsOf(await searchParams).get('path') ?? '')
  return (
    <Lost
      nearest={name ? catalog.nearestSlugs(name, 3) : []}
      latest={catalog.listArticles(emptyFilter, 1, 5).items}
      names={catalog}
    />
  )
}

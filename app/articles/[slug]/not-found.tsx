import { Lost } from '#components/lost'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter'
import { askedSlug } from './asked-slug.ts'

export default async function ArticleNotFound() {
  const slug = await askedSlug().promise
  if (slug === undefined) return null
  const catalog = openCatalog()
  return (
    <Lost
      nearest={catalog.nearestSlugs(slug, 3)}
      latest={catalog.listArticles(emptyFilter, 1, 5).items}
      names={catalog}
    />
  )
}

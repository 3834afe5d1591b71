import { Lost } from '#components/lost'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter'

export const metadata = { title: 'Page not found' }

export default function NotFound() {
  const catalog = openCatalog()
  return (
    <Lost nearest={[]} latest={catalog.listArticles(emptyFilter, 1, 5).items} names={catalog} />
  )
}

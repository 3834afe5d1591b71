import { notFound } from 'next/navigation'
import { LocatorMap } from '#components/maps/locator-map'
import { TermPage } from '#components/terms/term-page'
import { termPage } from '#lib/archive/term-page'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { termFeedUrl } from '#lib/filter/urls'
import { placeMap } from '#lib/maps/term-maps'
import { termMetadata } from '#lib/seo/metadata'

export async function generateMetadata({ params }: PageProps<'/places/[id]'>) {
  const place = openCatalog().findPlace((await params).id)
  if (!place) return {}
  return termMetadata(openCatalog().site(), {
    facet: 'place',
    id: place.id,
    name: place.name,
    description: place.description,
  })
}

export default async function PlacePage({ params }: PageProps<'/places/[id]'>) {
  const catalog = openCatalog()
  const place = catalog.findPlace((await params).id) ?? notFound()
  const map = placeMap(catalog, place)
  return (
    <TermPage
      feed={(format) => termFeedUrl('place', place.id, format)}
      kicker={
        place.kind === 'other' ? 'Place' : place.kind.replace(/^./, (first) => first.toUpperCase())
      }
      title={place.name}
      scope={place.description}
      picture={<LocatorMap map={map} />}
      shown={termPage(
        catalog,
        { facet: 'place', id: place.id, name: place.name },
        dayInUtc(Date.now()),
        1,
        { map, words: place.description },
      )}
      names={catalog}
    />
  )
}

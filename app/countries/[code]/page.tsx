import { notFound } from 'next/navigation'
import { LocatorMap } from '#components/maps/locator-map'
import { TermPage } from '#components/terms/term-page'
import { openCatalog } from '#lib/catalog/catalog'
import { filterBy } from '#lib/filter/filter'
import { termFeedUrl, urls } from '#lib/filter/urls'
import { locatorMap } from '#lib/maps/locator'
import { termMetadata } from '#lib/seo/metadata'

export async function generateMetadata({ params }: PageProps<'/countries/[code]'>) {
  const country = openCatalog().findCountry((await params).code)
  if (!country) return {}
  const { code, name } = country
  return termMetadata(openCatalog().site(), {
    facet: 'country',
    id: code,
    name,
    description: `News on ${name}.`,
  })
}

export default async function CountryPage({ params }: PageProps<'/countries/[code]'>) {
  const catalog = openCatalog()
  const country = catalog.findCountry((await params).code) ?? notFound()
  const map = locatorMap(catalog, { places: [], countries: [country.code] })
  const filter = filterBy('country', country.code)
  return (
    <TermPage
      feed={(format) => termFeedUrl('country', country.code, format)}
      kicker="Country"
      title={country.name}
      picture={<LocatorMap map={map} />}
      page={catalog.listArticles(filter)}
      href={(page) => urls.news({ filter, page })}
      storylines={catalog.storylinesOf('country', country.code, 6)}
      names={catalog}
    />
  )
}

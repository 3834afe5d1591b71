import { notFound } from 'next/navigation'
import { LocatorMap } from '#components/maps/locator-map'
import { TermPage } from '#components/terms/term-page'
import { placesOfCountry, termPage } from '#lib/archive/term-page'
import { openCatalog } from '#lib/catalog/catalog'
import { countryInSentence } from '#lib/core/countries'
import { dayInUtc } from '#lib/core/dates'
import { termFeedUrl } from '#lib/filter/urls'
import { countryMap } from '#lib/maps/term-maps'
import { termMetadata } from '#lib/seo/metadata'

export async function generateMetadata({ params }: PageProps<'/countries/[code]'>) {
  const country = openCatalog().findCountry((await params).code)
  if (!country) return {}
  const { code, name } = country
  return termMetadata(openCatalog().site(), {
    facet: 'country',
    id: code,
    name,
    description: `News on ${countryInSentence(code, name)}.`,
  })
}

export default async function CountryPage({ params }: PageProps<'/countries/[code]'>) {
  const catalog = openCatalog()
  const country = catalog.findCountry((await params).code) ?? notFound()
  const { code, name } = country
  const map = countryMap(catalog, code, placesOfCountry(catalog, code))
  return (
    <TermPage
      feed={(format) => termFeedUrl('country', code, format)}
      kicker="Country"
      title={name}
      picture={<LocatorMap map={map} />}
      shown={termPage(catalog, { facet: 'country', id: code, name }, dayInUtc(Date.now()), 1, {
        map,
      })}
      names={catalog}
    />
  )
}

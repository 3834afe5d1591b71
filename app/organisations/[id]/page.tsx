import { notFound } from 'next/navigation'
import { TermPage } from '#components/terms/term-page'
import { termPage } from '#lib/archive/term-page'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { termFeedUrl } from '#lib/filter/urls'
import { termMetadata } from '#lib/seo/metadata'

export async function generateMetadata({ params }: PageProps<'/organisations/[id]'>) {
  const organisation = openCatalog().findOrganisation((await params).id)
  if (!organisation) return {}
  const { id, name, description } = organisation
  return termMetadata(openCatalog().site(), { facet: 'organisation', id, name, description })
}

export default async function OrganisationPage({ params }: PageProps<'/organisations/[id]'>) {
  const catalog = openCatalog()
  const organisation = catalog.findOrganisation((await params).id) ?? notFound()
  const { id, name, shortName, description } = organisation
  return (
    <TermPage
      feed={(format) => termFeedUrl('organisation', id, format)}
      kicker={shortName ? `Organisation: ${name}` : 'Organisation'}
      title={shortName ?? name}
      scope={description}
      shown={termPage(
        catalog,
        { facet: 'organisation', id, name: shortName ?? name },
        dayInUtc(Date.now()),
      )}
      names={catalog}
    />
  )
}

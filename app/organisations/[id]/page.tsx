import { notFound } from 'next/navigation'
import { TermPage } from '#components/terms/term-page'
import { openCatalog } from '#lib/catalog/catalog'
import { filterBy } from '#lib/filter/filter'
import { termFeedUrl, urls } from '#lib/filter/urls'
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
  const filter = filterBy('organisation', organisation.id)
  return (
    <TermPage
      feed={(format) => termFeedUrl('organisation', organisation.id, format)}
      kicker="Organisation"
      title={organisation.name}
      scope={organisation.description}
      page={catalog.listArticles(filter)}
      href={(page) => urls.news({ filter, page })}
      storylines={catalog.storylinesOf('organisation', organisation.id, 6)}
      names={catalog}
    />
  )
}

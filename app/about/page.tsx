import { Prose } from '#components/markdown/prose'
import { Imprint } from '#components/site/imprint'
import { SlashSwitch } from '#components/site/slash-switch'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { renderBody } from '#lib/markdown/body'
import { pageMetadata } from '#lib/seo/page-metadata'

export function generateMetadata() {
  const catalog = openCatalog()
  const site = catalog.site()
  const description = catalog.findPage('about')?.standfirst ?? site.description
  return pageMetadata(site, { title: 'About', description, path: urls.about() })
}

/** What the site says of itself, who answers for it, and how to reach them. */
export default function AboutPage() {
  const catalog = openCatalog()
  const site = catalog.site()
  const page = catalog.findPage('about')
  return (
    <>
      <SectionHeader title={page?.title ?? `About ${site.name}`} />
      {page ? <Prose content={renderBody(page.body)} /> : null}
      <Imprint site={site} editors={site.editors.flatMap((id) => catalog.findPerson(id) ?? [])} />
      <SlashSwitch />
    </>
  )
}

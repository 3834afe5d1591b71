import { Corrections } from '#components/article/corrections'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/page-metadata'

const scope =
  'What we got wrong, said unclearly, or added as more became known, newest first. Articles are changed in the open, never in silence.'

export function generateMetadata() {
  const site = openCatalog().site()
  return pageMetadata(site, {
    title: 'Corrections',
    description: scope,
    path: urls.corrections(),
    feeds: [{ title: `${site.name}: corrections`, url: urls.correctionsFeed }],
  })
}

export default function CorrectionsPage() {
  return (
    <>
      <SectionHeader title="Corrections" scope={scope}>
        <FollowLine url={urls.correctionsFeed} />
      </SectionHeader>
      <Corrections revised={openCatalog().listRevisions(200)} />
    </>
  )
}

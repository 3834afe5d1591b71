import { Corrections } from '#components/corrections'
import { FollowLine } from '#components/follow-line'
import { SectionHeader } from '#components/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { pageMetadata } from '#lib/metadata'
import { urls } from '#lib/urls'

export const revalidate = 3600

const scope =
  'What we got wrong, said unclearly, or added as more became known, newest first. Articles are changed in the open, never in silence.'

export const metadata = pageMetadata({
  title: 'Corrections',
  description: scope,
  path: urls.corrections(),
  feeds: [{ title: 'Chokepoint: corrections', url: urls.correctionsFeed }],
})

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

import { RevisedSection } from '#components/article/revised-section'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/page-metadata'

const scope =
  'What we got wrong or said unclearly, and what we added as more became known. Articles are changed in the open, never in silence.'

export function generateMetadata() {
  const site = openCatalog().site()
  return pageMetadata(site, {
    title: 'Corrections',
    description: scope,
    path: urls.corrections(),
    feeds: [{ title: `${site.name}: corrections`, url: urls.correctionsFeed }],
  })
}

/** How many of each are listed. */
const LISTED = 200

/** Corrections first: what was wrong is not the same as what became known later. */
export default function CorrectionsPage() {
  const catalog = openCatalog()
  return (
    <>
      <SectionHeader title="Corrections" scope={scope}>
        <FollowLine url={urls.correctionsFeed} />
        <a href="#updates">Updates</a>
      </SectionHeader>
      <RevisedSection
        id="corrected"
        title="Corrections and clarifications"
        revised={catalog.listRevisions(LISTED, ['correction', 'clarification'])}
      />
      <RevisedSection
        id="updates"
        title="Updates"
        revised={catalog.listRevisions(LISTED, ['update'])}
      />
    </>
  )
}

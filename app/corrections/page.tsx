import { RevisedSection } from '#components/article/revised-section'
import { ReportError } from '#components/site/report-error'
import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { revisedList } from '#lib/article/revised'
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
  const corrected = catalog.listRevisions(LISTED, ['correction', 'clarification'])
  const updates = catalog.listRevisions(LISTED, ['update'])
  return (
    <>
      <SectionHeader title="Corrections" scope={scope}>
        <FollowLine url={urls.correctionsFeed} />
        {updates.length > 0 ? <a href="#updates">Updates</a> : null}
        <ReportError site={catalog.site()} />
      </SectionHeader>
      {corrected.length + updates.length === 0 ? <p>No article has been revised.</p> : null}
      <RevisedSection
        id="corrected"
        title="Corrections and clarifications"
        list={revisedList('corrected', corrected)}
      />
      <RevisedSection id="updates" title="Updates" list={revisedList('updates', updates)} />
    </>
  )
}

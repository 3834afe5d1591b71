import { notFound } from 'next/navigation'
import { AsideSection } from '#components/aside-section'
import { Columns } from '#components/columns'
import { FollowLine } from '#components/follow-line'
import { Prose } from '#components/prose'
import { ReportBrief } from '#components/report-brief'
import { SectionHeader } from '#components/section-header'
import { SiteLink } from '#components/site-link'
import { Timeline } from '#components/timeline'
import { openCatalog } from '#lib/catalog/catalog'
import { formatDay } from '#lib/dates'
import { embedsFrom } from '#lib/embeds'
import { countInWords } from '#lib/filter-words'
import { renderBody } from '#lib/markdown/body'
import { termMetadata } from '#lib/metadata'
import { findTimeline } from '#lib/timeline'
import { termFeedUrl, urls } from '#lib/urls'
import styles from './page.module.css'

export const revalidate = 3600

export function generateStaticParams() {
  return openCatalog()
    .listStorylines()
    .slice(0, 100)
    .map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: PageProps<'/storylines/[id]'>) {
  const storyline = openCatalog().findStoryline((await params).id)
  if (!storyline) return {}
  const { id, title: name, standfirst: description } = storyline
  return termMetadata({ facet: 'storyline', id, name, description })
}

/** A storyline: what is at stake, then every event on one spine. */
export default async function StorylinePage({ params }: PageProps<'/storylines/[id]'>) {
  const catalog = openCatalog()
  const storyline = catalog.findStoryline((await params).id) ?? notFound()
  const timeline = findTimeline(catalog, storyline.id) ?? notFound()
  const { events } = timeline
  const [first, last] = [events[0], events.at(-1)]
  const reports = catalog.reportsFor(
    { storylines: [{ id: storyline.id, event: '' }], commodities: [] },
    4,
  )
  return (
    <>
      <SectionHeader
        kicker={<SiteLink href={urls.storylines()}>Storylines</SiteLink>}
        title={storyline.title}
        scope={storyline.standfirst}
      >
        <p>{countInWords(events.length)}</p>
        {first && last ? (
          <p>
            {formatDay(first.day)} to {formatDay(last.day)}
          </p>
        ) : null}
        <FollowLine url={(format) => termFeedUrl('storyline', storyline.id, format)} />
      </SectionHeader>
      <Columns
        aside={
          reports.length > 0 ? (
            <AsideSection id="reports" title="Business intelligence reports">
              <ReportBrief reports={reports} />
            </AsideSection>
          ) : null
        }
      >
        <div className={styles.story}>
          <Prose content={renderBody(storyline.body)} embedOf={embedsFrom(catalog)} />
          <h2 className={styles.title}>Timeline</h2>
          <Timeline timeline={timeline} names={catalog} />
        </div>
      </Columns>
    </>
  )
}

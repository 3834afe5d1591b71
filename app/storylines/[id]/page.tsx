import { notFound } from 'next/navigation'
import { AsideSection } from '#components/aside-section'
import { Columns } from '#components/columns'
import { Prose } from '#components/prose'
import { ReportBrief } from '#components/report-brief'
import { SectionHeader } from '#components/section-header'
import { SiteLink } from '#components/site-link'
import { StorylineSpine } from '#components/storyline-spine'
import { openCatalog } from '#lib/catalog/catalog'
import { dayOf, formatDay } from '#lib/dates'
import { embedsFrom } from '#lib/embeds'
import { countInWords } from '#lib/filter-words'
import { renderBody } from '#lib/markdown/body'
import { termMetadata } from '#lib/metadata'
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
  const events = catalog.listEvents(storyline.id)
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
            {formatDay(dayOf(first.published))} to {formatDay(dayOf(last.published))}
          </p>
        ) : null}
        <a href={termFeedUrl('storyline', storyline.id)}>Atom feed</a>
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
          <StorylineSpine events={events} names={catalog} />
        </div>
      </Columns>
    </>
  )
}

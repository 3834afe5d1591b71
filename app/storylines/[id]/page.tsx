import { notFound } from 'next/navigation'
import { Where } from '#components/maps/where'
import { Prose } from '#components/markdown/prose'
import { ReportBlock } from '#components/reports/report-block'
import { StorySummary } from '#components/storylines/story-summary'
import { StorylineHead } from '#components/storylines/storyline-head'
import { Timeline } from '#components/storylines/timeline'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { embedsFrom } from '#lib/embeds/embeds'
import { renderBody } from '#lib/markdown/body'
import { reportCovers } from '#lib/reports/cover'
import { termMetadata } from '#lib/seo/metadata'
import { storyFacts } from '#lib/storylines/story-facts'
import { readMoveOrder } from '#lib/storylines/story-prices'
import { commoditiesOf, findTimeline, whereOf } from '#lib/storylines/timeline'
import styles from './page.module.css'

export async function generateMetadata({ params }: PageProps<'/storylines/[id]'>) {
  const storyline = openCatalog().findStoryline((await params).id)
  if (!storyline) return {}
  const { id, title: name, standfirst: description } = storyline
  return termMetadata(openCatalog().site(), { facet: 'storyline', id, name, description })
}

/** A storyline: its price, what is at stake, then every event on one spine, and where it happened. */
export default async function StorylinePage({
  params,
  searchParams,
}: PageProps<'/storylines/[id]'>) {
  const catalog = openCatalog()
  const storyline = catalog.findStoryline((await params).id) ?? notFound()
  const timeline = findTimeline(catalog, storyline.id) ?? notFound()
  const order = readMoveOrder(searchParamsOf(await searchParams))
  const reports = catalog.reportsFor(
    { storylines: [{ id: storyline.id, event: '' }], commodities: commoditiesOf(timeline.events) },
    3,
  )
  return (
    <div className={styles.story}>
      <StorylineHead storyline={storyline} days={timeline.events.map(({ day }) => day)} />
      <Timeline timeline={timeline} order={order} names={catalog}>
        <StorySummary facts={storyFacts(timeline)}>
          <Prose content={renderBody(storyline.body)} embedOf={embedsFrom(catalog)} />
        </StorySummary>
      </Timeline>
      <Where {...whereOf(catalog, storyline.id)} />
      <ReportBlock covers={reportCovers(catalog, reports)} />
    </div>
  )
}

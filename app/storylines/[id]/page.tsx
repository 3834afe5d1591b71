import { notFound } from 'next/navigation'
import { Prose } from '#components/markdown/prose'
import { ReportAside } from '#components/reports/report-aside'
import { StorylineHead } from '#components/storylines/storyline-head'
import { Timeline } from '#components/storylines/timeline'
import { Columns } from '#components/ui/columns'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { embedsFrom } from '#lib/embeds/embeds'
import { renderBody } from '#lib/markdown/body'
import { termMetadata } from '#lib/seo/metadata'
import { readPriceOrder } from '#lib/storylines/story-prices'
import { commoditiesOf, findTimeline } from '#lib/storylines/timeline'
import styles from './page.module.css'

export async function generateMetadata({ params }: PageProps<'/storylines/[id]'>) {
  const storyline = openCatalog().findStoryline((await params).id)
  if (!storyline) return {}
  const { id, title: name, standfirst: description } = storyline
  return termMetadata(openCatalog().site(), { facet: 'storyline', id, name, description })
}

/** A storyline: what is at stake, then every event on one spine. */
export default async function StorylinePage({
  params,
  searchParams,
}: PageProps<'/storylines/[id]'>) {
  const catalog = openCatalog()
  const storyline = catalog.findStoryline((await params).id) ?? notFound()
  const timeline = findTimeline(catalog, storyline.id) ?? notFound()
  const order = readPriceOrder(searchParamsOf(await searchParams))
  const reports = catalog.reportsFor(
    { storylines: [{ id: storyline.id, event: '' }], commodities: commoditiesOf(timeline.events) },
    4,
  )
  return (
    <>
      <StorylineHead storyline={storyline} days={timeline.events.map(({ day }) => day)} />
      <Columns aside={<ReportAside reports={reports} />}>
        <div className={styles.story}>
          <Prose content={renderBody(storyline.body)} embedOf={embedsFrom(catalog)} />
          <h2 className={styles.title}>Timeline</h2>
          <Timeline timeline={timeline} order={order} names={catalog} />
        </div>
      </Columns>
    </>
  )
}

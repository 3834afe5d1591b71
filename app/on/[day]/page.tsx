import { notFound } from 'next/navigation'
import { BenchmarkStrip } from '#components/benchmarks/benchmark-strip'
import { DayHead } from '#components/front/day-head'
import { FrontLead } from '#components/front/front-lead'
import { FrontSecond } from '#components/front/front-second'
import { StorylinesInMotion } from '#components/front/storylines-in-motion'
import { LocatorMap } from '#components/maps/locator-map'
import { ArticleRiver } from '#components/ui/article-river'
import { backgroundOf } from '#lib/article/page'
import { openCatalog } from '#lib/catalog/catalog'
import { formatDay, plainDate } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import { frontOfDay } from '#lib/front/day'
import { locatorMap } from '#lib/maps/locator'
import { pageMetadata } from '#lib/seo/page-metadata'
import styles from '../../page.module.css'

export async function generateMetadata({ params }: PageProps<'/on/[day]'>) {
  const day = plainDate.safeParse((await params).day).data
  if (!day) return {}
  return pageMetadata(openCatalog().site(), {
    title: `${formatDay(day)}: the front page of that day`,
    description: `The news as it stood on ${formatDay(day)}.`,
    path: urls.day(day),
  })
}

/** A day's front page: lead, latest, stories and prices of that day, and nothing later. */
export default async function DayPage({ params }: PageProps<'/on/[day]'>) {
  const catalog = openCatalog()
  const day = plainDate.safeParse((await params).day).data ?? notFound()
  const front = frontOfDay(catalog, day) ?? notFound()
  const { lead } = front
  const article = lead && catalog.findArticle(lead.slug)
  return (
    <div className={styles.front}>
      <DayHead front={front} />
      <BenchmarkStrip label="Prices of that day" standings={front.standings} />
      <div className={styles.top}>
        {lead && article ? (
          <FrontLead
            row={lead}
            background={backgroundOf(catalog, lead.slug)}
            names={catalog}
            picture={<LocatorMap map={locatorMap(catalog, article)} />}
          />
        ) : null}
        <StorylinesInMotion storylines={front.storylines} />
      </div>
      <FrontSecond rows={front.second} names={catalog} />
      <ArticleRiver rows={front.river} names={catalog} />
    </div>
  )
}

import { notFound } from 'next/navigation'
import { Band } from '#components/front/band'
import { DayHead } from '#components/front/day-head'
import { FrontBands } from '#components/front/front-bands'
import { FrontRiver } from '#components/front/front-river'
import { FrontTop } from '#components/front/front-top'
import { openCatalog } from '#lib/catalog/catalog'
import { formatDay, plainDate } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { allOf } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { frontOfDay } from '#lib/front/day'
import { pageMetadata } from '#lib/seo/page-metadata'

export async function generateMetadata({ params }: PageProps<'/on/[day]'>) {
  const day = plainDate.safeParse((await params).day).data
  if (!day) return {}
  return pageMetadata(openCatalog().site(), {
    title: `${formatDay(day)}: the front page of that day`,
    description: `The news as it was on ${formatDay(day)}.`,
    path: urls.day(day),
  })
}

/** A day's front page: lead, stories and prices of that day, and nothing later. */
export default async function DayPage({ params }: PageProps<'/on/[day]'>) {
  const catalog = openCatalog()
  const day = plainDate.safeParse((await params).day).data ?? notFound()
  const front = frontOfDay(catalog, day) ?? notFound()
  return (
    <>
      <DayHead front={front} />
      <FrontTop front={front} names={catalog} />
      <FrontBands front={front} />
      {front.river.length > 0 ? (
        <Band
          id="latest"
          title="Earlier news"
          all={{
            href: urls.news({ filter: { ...emptyFilter, to: day } }),
            text: allOf(front.counts.articles),
          }}
        >
          <FrontRiver rows={front.river} names={catalog} moves={front.moves} />
        </Band>
      ) : null}
    </>
  )
}

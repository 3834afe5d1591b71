import { CommodityList } from '#components/ui/commodity-list'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import type { EventLines } from '#lib/storylines/event-lines'
import type { StoryTimeline } from '#lib/storylines/timeline'
import { EventPricesBlock } from './event-prices.tsx'
import styles from './storyline-spine.module.css'

/** A story as a dated spine: each event with what the price did; long silences between events are said. */
export function StorylineSpine({
  timeline: { id, events, prices },
  lines,
  names,
}: {
  timeline: Pick<StoryTimeline, 'id' | 'events' | 'prices'>
  lines: EventLines | undefined
  names: Names
}) {
  const frequency = prices?.benchmark.frequency ?? 'daily'
  return (
    <ol role="list" className={styles.spine}>
      {events.map(({ number, event, silence }) => {
        const row = prices?.rows[number - 1]
        return (
          <li key={event.slug} id={`${id}-${number}`} className={styles.item}>
            {silence ? <p className={styles.gap}>{silence.words}</p> : null}
            <div className={styles.event}>
              <p className={styles.date}>
                <span className={styles.number}>{number}</span>
                <PublishedTime date={event.published} />
              </p>
              <div className={styles.what}>
                <h3 className={styles.line}>
                  <SiteLink href={urls.article(event.slug)}>{unbroken(event.event)}</SiteLink>
                </h3>
                <p className={styles.standfirst}>{unbroken(event.standfirst)}</p>
                <div className={styles.marks}>
                  <CommodityList ids={event.commodities} names={names} label="Commodities" />
                </div>
              </div>
              {row ? (
                <EventPricesBlock
                  prices={row}
                  line={lines?.lines[number - 1]}
                  frequency={frequency}
                />
              ) : null}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

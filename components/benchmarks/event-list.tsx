import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { urls } from '#lib/filter/urls'
import styles from './event-list.module.css'

/** What happened on the numbered days of a chart. */
export function EventList({
  id,
  label,
  events,
}: {
  /** The numbers of the chart lead to `{id}-1` and so on. */
  id: string
  label: string
  events: readonly {
    readonly slug: string
    readonly event: string
    /** The day, and what the price did. */
    readonly says: string
    /** The article of this page is not a link to itself. */
    readonly isHere?: boolean
  }[]
}) {
  if (events.length === 0) return null
  return (
    <ol role="list" aria-label={label} className={styles.events}>
      {events.map(({ slug, event, says, isHere }, index) => (
        <li key={slug} id={`${id}-${index + 1}`} className={styles.event}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <p className={styles.when}>{unbroken(says)}</p>
            <p>
              {isHere ? (
                unbroken(event)
              ) : (
                <SiteLink href={urls.article(slug)}>{unbroken(event)}</SiteLink>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

import { SiteLink } from '#components/ui/site-link'
import { formatDay, formatWeekday } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import type { DayFront } from '#lib/front/day'
import styles from './day-head.module.css'

/** Which day a front page shows, and the steps to the nearest days with news. */
export function DayHead({
  front: {
    day,
    onDay,
    counts: { articles },
    before,
    after,
  },
}: {
  front: DayFront
}) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{formatWeekday(day)}</h1>
      <p className={styles.says}>
        By that day: {onDay > 0 ? `${countInWords(onDay)} that day, ` : 'no article that day, '}
        {countInWords(articles)} until then. Nothing later is shown; texts include the corrections
        made since.
      </p>
      <nav aria-label="Days with news" className={styles.steps}>
        {before ? (
          <SiteLink href={urls.day(before)} rel="prev">
            ← {formatDay(before)}
          </SiteLink>
        ) : null}
        {after ? (
          <SiteLink href={urls.day(after)} rel="next">
            {formatDay(after)} →
          </SiteLink>
        ) : null}
        <SiteLink href={urls.front()}>Today</SiteLink>
      </nav>
    </header>
  )
}

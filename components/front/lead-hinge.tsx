import { BeforeOnAfter } from '#components/benchmarks/before-on-after'
import { ListHeadline } from '#components/ui/list-headline'
import { PublishedTime } from '#components/ui/published-time'
import { unbroken } from '#components/ui/unbroken'
import { formatDay, formatPublished, type Published } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import type { AroundEntry, AroundLead } from '#lib/front/around'
import styles from './lead-hinge.module.css'

/** What led to the lead and what happened next, on either side of the red line that is its day. */
export function LeadHinge({ around, published }: { around: AroundLead; published: Published }) {
  const { led, next, report, benchmark, own } = around
  const hasLater = next.length > 0 || report !== undefined
  const hasNext = hasLater || own.length > 0
  if (led.length === 0 && !hasNext) return null
  return (
    <section
      className={styles.hinge}
      aria-label="Around the lead story"
      // Without anything later there are no two sides of a day.
      data-columns={hasLater || led.length === 0 ? undefined : led.length + 1}
    >
      {led.length > 0 ? (
        <div className={styles.side}>
          <h2 className={styles.label}>What led here</h2>
          <Entries entries={led} benchmark={benchmark} />
        </div>
      ) : null}
      {hasNext ? (
        <div className={styles.side} data-side={hasLater ? 'next' : 'day'}>
          {next.length > 0 ? (
            <>
              <h2 className={styles.label}>What happened next</h2>
              <Entries entries={next} benchmark={benchmark} />
            </>
          ) : (
            <div className={styles.entries}>
              {benchmark && own.length > 0 ? (
                <div className={styles.entry}>
                  <h2 className={styles.label}>On the day</h2>
                  <BeforeOnAfter
                    benchmark={benchmark}
                    rows={own}
                    about={formatPublished(published)}
                  />
                </div>
              ) : null}
              {report ? (
                <div className={styles.entry}>
                  <h2 className={styles.label}>What happened next</h2>
                  <p className={styles.date}>
                    In the report of{' '}
                    <time dateTime={report.updated ?? report.published}>
                      {formatDay(report.updated ?? report.published)}
                    </time>
                  </p>
                  <ListHeadline href={urls.report(report.id)}>
                    {unbroken(report.title)}
                  </ListHeadline>
                  <p className={styles.standfirst}>{unbroken(report.standfirst)}</p>
                </div>
              ) : null}
            </div>
          )}
        </div>
      ) : null}
    </section>
  )
}

function Entries({
  entries,
  benchmark,
}: {
  entries: readonly AroundEntry[]
  benchmark: AroundLead['benchmark']
}) {
  return (
    <ol role="list" className={styles.entries}>
      {entries.map(({ row, prices }) => (
        <li key={row.slug} className={styles.entry}>
          <PublishedTime date={row.published} className={styles.date} />
          <ListHeadline href={urls.article(row.slug)} carried={row.slug}>
            {unbroken(row.headline)}
          </ListHeadline>
          {benchmark && prices.length > 0 ? (
            <BeforeOnAfter
              benchmark={benchmark}
              rows={prices}
              about={formatPublished(row.published)}
            />
          ) : null}
          {benchmark && prices.length === 0 && entries.some((one) => one.prices.length > 0) ? (
            <p className={styles.date}>News of another market than that of {benchmark.name}</p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

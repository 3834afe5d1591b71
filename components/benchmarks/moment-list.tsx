import { SiteLink } from '#components/ui/site-link'
import type { Moment } from '#lib/benchmarks/moments'
import { newsFilter } from '#lib/benchmarks/series'
import type { Benchmark } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import styles from './moment-list.module.css'

/** What happened in the numbered weeks of a chart, and what the price did in each. */
export function MomentList({
  id,
  benchmark,
  moments,
}: {
  id: string
  benchmark: Benchmark
  moments: readonly Moment[]
}) {
  if (moments.length === 0) return null
  return (
    <ol role="list" className={styles.moments}>
      {moments.map(({ week, from, to, count, article, event, move }, index) => (
        <li key={week.weekEnding} id={`${id}-${index + 1}`} className={styles.moment}>
          <span className={styles.number}>{index + 1}</span>
          <div>
            <p className={styles.week}>
              Week to {formatDay(week.weekEnding)} · {move}
            </p>
            <p>
              <SiteLink href={urls.article(article.slug)}>{event}</SiteLink>
              {count > 1 ? (
                <>
                  {' · '}
                  <SiteLink
                    href={urls.news({ filter: newsFilter(benchmark, from, to) })}
                    className={styles.all}
                  >
                    all {countInWords(count)}
                  </SiteLink>
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

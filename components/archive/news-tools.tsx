import { HiddenQuery } from '#components/ui/hidden-query'
import { SiteLink } from '#components/ui/site-link'
import type { DateTools } from '#lib/archive/date-tools'
import { FIRST_DAY, LAST_DAY, type ListQuery, SEARCH_LIMIT } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { MonthBars } from './month-bars.tsx'
import styles from './news-tools.module.css'

/** Search, dates and months above a list; each keeps the rest of the filter. */
export function NewsTools({
  query,
  dates,
  label = 'Search these articles',
}: {
  query: ListQuery
  dates: DateTools
  label?: string
}) {
  const { q = '', from = '', to = '' } = query.filter
  // Nothing that was found by words can be narrowed by dates.
  const hasDates = dates.presets.length > 1 || dates.bars.length > 0
  return (
    <search aria-label="Search and dates" className={styles.tools}>
      <form action={urls.archive()} data-scroll="stay" className={styles.words}>
        <HiddenQuery query={query} without={['q']} />
        <label htmlFor="words" className="visually-hidden">
          {label}
        </label>
        <div className={styles.field}>
          <input
            key={q}
            id="words"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={SEARCH_LIMIT}
            placeholder={label}
            aria-describedby="words-how"
          />
          <button type="submit">Search</button>
        </div>
        <p id="words-how" className={styles.how}>
          “A phrase” in quotes, −word, OR, country:QA, org:opec, place:fordow, since:2024,
          before:2022-03
        </p>
      </form>
      {hasDates ? (
        <>
          <ul role="list" aria-label="Dates" className={styles.presets}>
            {dates.presets.map(({ name, href, count, chosen }) => (
              <li key={name}>
                <SiteLink
                  scroll={false}
                  href={href}
                  id={`date-${name.replaceAll(' ', '-')}`}
                  rel="nofollow"
                  aria-current={chosen ? 'true' : undefined}
                >
                  {name}
                  <span className="visually-hidden">{`: ${count.toLocaleString('en-GB')}`}</span>
                </SiteLink>
              </li>
            ))}
          </ul>
          <div className={styles.dates}>
            {dates.bars.length > 1 ? (
              <details className={styles.fold}>
                <summary className={styles.summary}>{`By ${dates.unit}`}</summary>
                <MonthBars {...dates} />
              </details>
            ) : null}
            <form action={urls.archive()} data-scroll="stay" className={styles.range}>
              <HiddenQuery query={query} without={['from', 'to']} />
              <DateField name="from" label="From" value={from} />
              <DateField name="to" label="To" value={to} />
              <button type="submit" aria-label="Apply dates">
                Apply
              </button>
            </form>
          </div>
        </>
      ) : null}
    </search>
  )
}

function DateField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label>
      {label}
      <input
        key={value}
        type="date"
        name={name}
        defaultValue={value}
        min={FIRST_DAY}
        max={LAST_DAY}
      />
    </label>
  )
}

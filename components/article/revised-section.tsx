import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { RevisedList } from '#lib/article/revised'
import { isInstant } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './revised-section.module.css'
import { revisionLabels } from './revision-labels.ts'

/** Revisions of one sort under a heading: day, article and what was wrong beside one another. */
export function RevisedSection({
  id,
  title,
  list,
}: {
  id: string
  title: string
  list: RevisedList
}) {
  const { says, days, years, yearsOf } = list
  if (days.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.count}>{says}</p>
        {years.length > 0 ? (
          <nav aria-label={`Years of ${title.toLowerCase()}`} className={styles.years}>
            {yearsOf === 'articles' ? 'Articles of' : 'Jump to'}
            {years.map(({ year, anchor }) => (
              <a key={year} href={`#${anchor}`}>
                {year}
              </a>
            ))}
          </nav>
        ) : null}
      </div>
      {days.map(({ day, articles }) => (
        <div key={day} className={styles.day}>
          <h3 className={styles.date}>
            <PublishedTime date={day} />
          </h3>
          <ul role="list" className={styles.list}>
            {articles.map((article) => (
              <Item key={article.slug} {...article} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Item({
  slug,
  headline,
  published,
  revisions,
  anchor,
}: RevisedList['days'][number]['articles'][number]) {
  return (
    <li id={anchor} className={styles.item}>
      <div>
        <h4 className={styles.headline}>
          <SiteLink href={urls.article(slug)}>{unbroken(headline)}</SiteLink>
        </h4>
        <p className={styles.of}>
          Article of <PublishedTime date={published} />
        </p>
      </div>
      <div className={styles.notes}>
        {revisions.map(({ kind, date, note, was, now }) => (
          <p key={`${kind} ${note}`}>
            {kind === 'update' ? null : <strong>{revisionLabels[kind]}</strong>}
            {isInstant(date) ? (
              <>
                {' '}
                <PublishedTime date={date} />
              </>
            ) : null}
            {kind === 'update' && !isInstant(date) ? null : ': '}
            {note}
            {was || now ? (
              <>
                {' '}
                <SiteLink href={urls.changes(slug)}>Compare the words</SiteLink>
              </>
            ) : null}
          </p>
        ))}
      </div>
    </li>
  )
}

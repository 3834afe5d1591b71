import type { RowMove as Move } from '#lib/benchmarks/row-moves'
import type { Names } from '#lib/catalog/model'
import type { SearchRow } from '#lib/catalog/queries/search-result'
import { urls } from '#lib/filter/urls'
import styles from './article-row.module.css'
import { CommodityList } from './commodity-list.tsx'
import { HighlightedText } from './highlighted-text.tsx'
import { ListHeadline } from './list-headline.tsx'
import { PublishedTime } from './published-time.tsx'
import { RowMove } from './row-move.tsx'
import { SiteLink } from './site-link.tsx'
import { unbroken } from './unbroken.tsx'

/** One article in a list: headline, one line, then date, commodities and story. */
export function ArticleRow({
  row,
  names,
  heading = 'h3',
  date = true,
  omit,
  move,
}: {
  row: SearchRow
  names: Names
  heading?: 'h2' | 'h3'
  /** False where the list is grouped by day and the day is above it. */
  date?: boolean
  /** A commodity that every row of the list would repeat. */
  omit?: string | undefined
  /** Of the price that it was the news of. */
  move?: Move | undefined
}) {
  const [storyline] = row.storylines
  const story = storyline && names.nameOf('storyline', storyline)
  return (
    <article className={styles.row}>
      <ListHeadline href={urls.article(row.slug)} heading={heading} carried={row.slug}>
        {row.snippet ? <HighlightedText segments={row.snippet.headline} /> : unbroken(row.headline)}
      </ListHeadline>
      <p className={styles.standfirst}>
        {row.snippet ? (
          <HighlightedText segments={row.snippet.passage} />
        ) : (
          unbroken(row.standfirst)
        )}
      </p>
      <div className={styles.meta}>
        <RowMove move={move} />
        {date || row.published.includes('T') ? <PublishedTime date={row.published} /> : null}
        <CommodityList
          ids={row.commodities.filter((id) => id !== omit)}
          names={names}
          label="Commodities"
        />
        {storyline && story ? (
          <SiteLink href={urls.storyline(storyline)} className={styles.story}>
            {story}
          </SiteLink>
        ) : null}
      </div>
    </article>
  )
}

import { CommodityList } from '#components/ui/commodity-list'
import { ListHeadline } from '#components/ui/list-headline'
import { PublishedTime } from '#components/ui/published-time'
import { RowMove } from '#components/ui/row-move'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { groupByDay } from '#lib/archive/river'
import type { RowMove as Move, RowMoves } from '#lib/benchmarks/row-moves'
import type { ArticleRow, Names } from '#lib/catalog/model'
import { formatMonth, weekdayName } from '#lib/core/dates'
import { urls } from '#lib/filter/urls'
import styles from './front-river.module.css'

/** The news by day, each day with a rail that names it. */
export function FrontRiver({
  rows,
  names,
  moves,
}: {
  rows: readonly ArticleRow[]
  names: Names
  /** What prices did of which some of the articles were the news. */
  moves: RowMoves
}) {
  return (
    <div className={styles.river}>
      {groupByDay(rows).map(({ day, rows: group }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`} className={styles.rail}>
            <SiteLink href={urls.day(day)}>
              <time dateTime={day}>
                <span className={styles.weekday}>{weekdayName(day)} </span>
                <span className={styles.date}>{Number(day.slice(8))} </span>
                <span className={styles.month}>{formatMonth(day)}</span>
              </time>
            </SiteLink>
          </h3>
          <div className={styles.rows}>
            {group.map((row) => (
              <Row key={row.slug} row={row} names={names} move={moves.get(row.slug)} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

function Row({ row, names, move }: { row: ArticleRow; names: Names; move: Move | undefined }) {
  return (
    <article className={styles.row}>
      <ListHeadline href={urls.article(row.slug)} heading="h4" carried={row.slug}>
        {unbroken(row.headline)}
      </ListHeadline>
      <p className={styles.standfirst}>{unbroken(row.standfirst)}</p>
      <div className={styles.meta}>
        <RowMove move={move} />
        {row.published.includes('T') ? <PublishedTime date={row.published} /> : null}
        <CommodityList ids={row.commodities} names={names} label="Commodities" />
      </div>
    </article>
  )
}

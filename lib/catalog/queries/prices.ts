/** Queries that bring prices and news together, by weeks that end on a Friday. */
import { addDays, dayInUtc, type PlainDate, plainDate, sortTime } from '#lib/core/dates'
import type { Reader, SqlRow } from '../connection.ts'
import type { ArticleRow, Catalog, NewsTags } from '../model.ts'
import { articleRowOf, numberOf, textOf, valueIn } from '../rows.ts'

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
/** Saturday 3 January 1970 begins a week that ends on a Friday. */
const FIRST_SATURDAY = sortTime(plainDate.parse('1970-01-03'))

export function priceQueries({
  get,
  all,
}: Reader): Pick<
  Catalog,
  | 'listPrices'
  | 'spanOf'
  | 'listNewsDays'
  | 'nearestNewsDays'
  | 'newsByWeek'
  | 'listNews'
  | 'listNewsOf'
> {
  return {
    listPrices(id, from, to) {
      return all(
        'select day, price from prices where benchmark = ? and day between ? and ? order by day',
        id,
        from,
        to,
      ).map((row) => ({ day: valueIn(plainDate, row, 'day'), price: numberOf(row, 'price') }))
    },
    spanOf(id) {
      const first = get('select min(day) as day from prices where benchmark = ?', id)
      const last = get('select max(day) as day from prices where benchmark = ?', id)
      return first?.day && last?.day
        ? { first: valueIn(plainDate, first, 'day'), last: valueIn(plainDate, last, 'day') }
        : undefined
    },
    listNewsDays() {
      return all(
        `select distinct at / ${DAY_MS} as day from articles where visible = 1 order by day`,
      ).map((row) => dayInUtc(numberOf(row, 'day') * DAY_MS))
    },
    nearestNewsDays(day) {
      const start = sortTime(day)
      const before = get('select max(at) as at from articles where visible = 1 and at < ?', start)
      const after = get(
        'select min(at) as at from articles where visible = 1 and at >= ?',
        start + DAY_MS,
      )
      return {
        ...(before?.at !== null && before && { before: dayInUtc(numberOf(before, 'at')) }),
        ...(after?.at !== null && after && { after: dayInUtc(numberOf(after, 'at')) }),
      }
    },
    newsByWeek(tags, from, to) {
      const { where, values } = inRange(tags, from, to)
      // One commodity carries an article once; only several could count it twice.
      const count = tags.commodities.length > 1 ? 'count(distinct t.slug)' : 'count(*)'
      return all(
        `select (t.at - ${FIRST_SATURDAY}) / ${WEEK_MS} as week, ${count} as uses from tags t
         where ${where} group by week order by week`,
        ...values,
      ).map((row) => ({
        weekEnding: addDays(dayInUtc(FIRST_SATURDAY + numberOf(row, 'week') * WEEK_MS), 6),
        count: numberOf(row, 'uses'),
      }))
    },
    listNews(tags, from, to, limit) {
      const { where, values } = inRange(tags, from, to)
      return all(
        `select a.row, (select event from events where article = a.id limit 1) as event
         from (select distinct t.article, t.at, t.slug from tags t where ${where} order by t.at, t.slug limit ?) n
         join articles a on a.id = n.article order by n.at, n.slug`,
        ...values,
        limit,
      ).map(withEvent)
    },
    listNewsOf({ commodities, countries }, from, to) {
      const tagged = (facet: 'commodity' | 'country', terms: readonly string[]) =>
        `exists (select 1 from tags t where t.facet = '${facet}' and t.term in (${marks(terms)}) and t.article = a.id)`
      return all(
        `select a.row, (select event from events where article = a.id limit 1) as event from articles a
         where a.visible = 1 and a.news_day between ? and ?
           and ${tagged('commodity', commodities)}
           ${countries.length > 0 ? `and ${tagged('country', countries)}` : ''}
         order by a.at, a.slug`,
        from,
        to,
        ...commodities,
        ...countries,
      ).map(withEvent)
    },
  }
}

/** A row with its line on a storyline's spine, where it has one. */
function withEvent(row: SqlRow): ArticleRow & { readonly event?: string } {
  return {
    ...articleRowOf(row),
    ...(row.event === null ? {} : { event: textOf(row, 'event') }),
  }
}

function marks(list: readonly string[]): string {
  return list.map(() => '?').join(', ')
}

/** The tags of the commodities in a range of days; both ends count. */
function inRange({ commodities, countries }: NewsTags, from: PlainDate, to: PlainDate) {
  // By its whole key, so that each article costs one look into the index.
  const about = `exists (select 1 from tags c where c.facet = 'country'
    and c.term in (${marks(countries)}) and c.at = t.at and c.slug = t.slug)`
  return {
    where: `t.facet = 'commodity' and t.term in (${marks(commodities)}) and t.at >= ? and t.at < ?
      ${countries.length > 0 ? `and ${about}` : ''}`,
    values: [...commodities, sortTime(from), sortTime(addDays(to, 1)), ...countries],
  }
}

/** Revisions as the corrections page lists them: by day, and within a day by article. */
import type { RevisedArticle } from '#lib/catalog/model'
import { dayOf, type PlainDate, sortTime } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'

interface ArticleRevisions extends Pick<RevisedArticle, 'slug' | 'headline' | 'published'> {
  readonly revisions: RevisedArticle['revision'][]
  /** Where a link to its year leads: on the first of a year alone. */
  readonly anchor?: string
}

interface RevisedDay {
  readonly day: PlainDate
  readonly articles: readonly ArticleRevisions[]
}

export interface RevisedList {
  /** How many revisions of each kind there are, of how many articles. */
  readonly says: string
  readonly days: readonly RevisedDay[]
  /** What `years` are of: the articles, where all were revised on one day. */
  readonly yearsOf: 'articles' | 'revisions'
  /** Years to jump to, newest first; empty where there is but one. */
  readonly years: readonly { readonly year: string; readonly anchor: string }[]
}

/** Days newest first, and on a day the newest article first. `id` begins the anchors of its years. */
export function revisedList(id: string, revised: readonly RevisedArticle[]): RevisedList {
  const byDay = Map.groupBy(revised, ({ revision }) => dayOf(revision.date))
  const yearsOf = byDay.size === 1 ? 'articles' : 'revisions'
  const anchors = new Map<string, string>()
  const days = [...byDay]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, rows]) => ({
      day,
      articles: byArticle(rows).map((article) => {
        const year = (yearsOf === 'articles' ? article.published : day).slice(0, 4)
        if (anchors.has(year)) return article
        anchors.set(year, `${id}-${year}`)
        return { ...article, anchor: `${id}-${year}` }
      }),
    }))
  const years = [...anchors].map(([year, anchor]) => ({ year, anchor }))
  return { says: saysOf(revised), days, yearsOf, years: years.length > 1 ? years : [] }
}

function byArticle(rows: readonly RevisedArticle[]): ArticleRevisions[] {
  return [...Map.groupBy(rows, ({ slug }) => slug).values()]
    .flatMap((own) => {
      const [first] = own
      if (!first) return []
      const { slug, headline, published } = first
      return [{ slug, headline, published, revisions: own.map(({ revision }) => revision) }]
    })
    .toSorted((a, b) => sortTime(b.published) - sortTime(a.published))
}

/** `3 corrections and 1 clarification of 2 articles` */
function saysOf(revised: readonly RevisedArticle[]): string {
  const counts = (['correction', 'clarification', 'update'] as const).flatMap((kind) => {
    const count = revised.filter(({ revision }) => revision.kind === kind).length
    return count > 0 ? [countInWords(count, kind)] : []
  })
  const articles = new Set(revised.map(({ slug }) => slug)).size
  return `${counts.join(' and ')} to ${countInWords(articles)}`
}

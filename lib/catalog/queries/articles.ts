/** Queries for one article. */
import { slug as slugSchema } from '#lib/content/ids'
import { editDistance } from '#lib/content/rules/nearest'
import { articleFrontMatter } from '#lib/content/schema'
import type { Reader } from '../connection.ts'
import type { Article, ArticleRow, Catalog } from '../model.ts'
import { articleRowOf, dateOf, numberOf, recordOf, textOf, valueIn } from '../rows.ts'
import { articleOf } from '../sync/read-article.ts'

const revision = articleFrontMatter.shape.revisions.unwrap().element
const allKinds = revision.shape.kind.options

type ArticleQueries = Pick<
  Catalog,
  | 'findArticle'
  | 'findAnyArticle'
  | 'findRow'
  | 'findSource'
  | 'listSlugs'
  | 'countArticles'
  | 'nearestSlugs'
  | 'listRevisions'
>

/** Pieces looked for of a lost address; a request must not cost more the longer its address is. */
const PIECES = 24
/** The part of an address that may be mistyped where it shares few words with an article's. */
const TYPOS = 0.3
/** What so many slugs have distinguishes none, and is costly to read. */
const COMMON = 1000

export function articleQueries({ get, all }: Reader): ArticleQueries {
  const isCommon = (piece: string) => {
    const counted = 'select count(*) as n from (select 1 from slugs where slugs match ? limit ?)'
    return Number(get(counted, `"${piece}"`, COMMON)?.n ?? 0) >= COMMON
  }
  return {
    findArticle(slug): Article | undefined {
      const row = get(
        'select record, body_at, source from articles where slug = ? and visible = 1',
        slug,
      )
      return row && articleOf(row)
    },
    findAnyArticle(slug) {
      const row = get('select record, body_at, source from articles where slug = ?', slug)
      return row && articleOf(row)
    },
    findRow(slug) {
      const row = get('select row from articles where slug = ? and visible = 1', slug)
      return row && articleRowOf(row)
    },
    findSource(slug) {
      const row = get(
        'select record, body_at, source from articles where slug = ? and visible = 1',
        slug,
      )
      // As readers see it: a link to what they may not see would name it.
      return row && textOf(row, 'source').slice(0, numberOf(row, 'body_at')) + articleOf(row).body
    },
    listSlugs(offset, limit) {
      return all(
        'select slug, modified from articles where visible = 1 order by at desc, slug limit ? offset ?',
        limit,
        offset,
      ).map((row) => ({
        slug: valueIn(slugSchema, row, 'slug'),
        modified: dateOf(row, 'modified'),
      }))
    },
    // Counted by the sync: counting again would read a whole index, twice for every page.
    countArticles: () => Number(get("select value from meta where key = 'articles'")?.value ?? 0),
    nearestSlugs(address, limit = 3): ArticleRow[] {
      const asked = address.toLowerCase().slice(0, 120)
      const pieces = piecesOf(asked).filter((piece) => !isCommon(piece))
      if (pieces.length === 0) return []
      const words = wordsOf(asked).length
      return (
        all(
          `select a.row from slugs join articles a on a.id = slugs.rowid
         where slugs match ? order by bm25(slugs) limit 40`,
          pieces.map((piece) => `"${piece}"`).join(' OR '),
        )
          .map(articleRowOf)
          .map((row) => ({
            row,
            distance: distanceTo(row.slug, asked),
            shared: sharedWords(row.slug, asked),
          }))
          // Further off, it is another article and neither a typo nor another name of this one.
          .filter(
            ({ distance, shared }) =>
              distance <= Math.max(3, asked.length * TYPOS) || shared >= Math.max(2, words / 2),
          )
          .sort(
            (a, b) =>
              Math.min(a.distance - 3, 0) - Math.min(b.distance - 3, 0) ||
              b.shared - a.shared ||
              a.distance - b.distance ||
              (a.row.slug < b.row.slug ? -1 : 1),
          )
          .slice(0, limit)
          .map(({ row }) => row)
      )
    },
    listRevisions(limit, kinds = allKinds) {
      const rows = kinds.flatMap((kind) =>
        all(
          `select a.row, r.record, r.at, a.at as published from revisions r
           join articles a on a.id = r.article
           where r.kind = ? order by r.at desc, a.at desc, a.slug limit ?`,
          kind,
          limit,
        ),
      )
      const newest = rows.toSorted(
        (a, b) =>
          numberOf(b, 'at') - numberOf(a, 'at') ||
          numberOf(b, 'published') - numberOf(a, 'published'),
      )
      return newest.slice(0, limit).map((row) => ({
        ...articleRowOf(row),
        revision: recordOf(revision, row),
      }))
    },
  }
}

/** How many words two addresses have in common. */
function sharedWords(slug: string, asked: string): number {
  const mine = new Set(wordsOf(slug))
  return wordsOf(asked).filter((word) => mine.has(word)).length
}

function wordsOf(address: string): string[] {
  return [...new Set(address.split(/[^a-z0-9]+/).filter(Boolean))]
}

/** Letters to correct in an address; of one that lost its beginning or its end, in what is left. */
function distanceTo(slug: string, asked: string): number {
  const whole = editDistance(asked, slug)
  if (asked.length < 8 || asked.length > slug.length) return whole
  const parts = [slug.slice(0, asked.length), slug.slice(-asked.length)]
  const part = Math.min(...parts.map((part) => editDistance(asked, part)))
  return part <= asked.length / 10 ? Math.min(part + 1, whole) : whole
}

/** Pieces of three letters, at most `PIECES` of them, spread over all of an address. */
function piecesOf(asked: string): string[] {
  const text = asked.replace(/[^a-z0-9-]/g, '')
  const all = Array.from({ length: Math.max(0, text.length - 2) }, (_, at) =>
    text.slice(at, at + 3),
  )
  const pieces = [...new Set(all)]
  const many = Math.min(PIECES, pieces.length)
  return Array.from(
    { length: many },
    (_, n) => pieces[Math.floor((n * pieces.length) / many)] ?? '',
  )
}

/** Writes one article into the catalog, and removes one. Only within a sync's transaction. */
import type { DatabaseSync } from 'node:sqlite'
import { modifiedOf, termsOf } from '#lib/content/article'
import { leadPictureOf } from '#lib/content/pictures/picture'
import type { Article } from '#lib/content/schema'
import { sortTime } from '#lib/core/dates'
import { facetRowWriter } from '../facets/facet-rows.ts'
import { tagCounter } from '../facets/tag-counts.ts'
import { textOf } from '../rows.ts'
import { visibility } from '../schema.ts'
import { indexColumns } from '../search/index-columns.ts'
import { tokensOf } from '../search/normal-form.ts'
import { wordCounter } from '../search/words.ts'
import { signers } from '../signers.ts'
import { articleOf } from './read-article.ts'

/**
 * Prepares the statements once; the returned functions are called for every file of a sync. With `drafts`
 * nothing is hidden.
 */
export function articleWriter(db: DatabaseSync, drafts = false) {
  const find = db.prepare(
    'select id, visible, record, body_at, source from articles where path = ?',
  )
  const holder = db.prepare('select path from articles where slug = ?')
  const insert = db.prepare(
    'insert into articles (id, slug, path, at, modified, visible, row, record, body_at, source, news_day) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const nextId = db.prepare('select coalesce(max(id), 0) + 1 as id from articles')
  // Plain inserts where they can be: `or replace` on a table with an index makes SQLite set a
  // savepoint, at which the full text writes down what it has gathered, article by article.
  const insertTag = db.prepare(
    'insert into tags (facet, term, at, slug, article) values (?, ?, ?, ?, ?)',
  )
  const tagsOf = db.prepare('select facet, term from tags where article = ?')
  const insertEvent = db.prepare(
    'insert or replace into events (storyline, at, slug, article, event) values (?, ?, ?, ?, ?)',
  )
  const insertRevision = db.prepare(
    'insert or ignore into revisions (kind, at, article, record) values (?, ?, ?, ?)',
  )
  const insertSearch = db.prepare(
    'insert into search (rowid, headline, standfirst, points, body, names) values (?, ?, ?, ?, ?, ?)',
  )
  const insertLink = db.prepare('insert or ignore into article_links (slug, article) values (?, ?)')
  const insertHeadline = db.prepare('insert into headlines (rowid, headline) values (?, ?)')
  const insertSlug = db.prepare('insert into slugs (rowid, slug) values (?, ?)')
  const removals = [
    'delete from tags where article = ?',
    'delete from facet_rows where article = ?',
    'delete from events where article = ?',
    'delete from revisions where article = ?',
    'delete from article_links where article = ?',
    'delete from search where rowid = ?',
    'delete from headlines where rowid = ?',
    'delete from slugs where rowid = ?',
    'delete from articles where id = ?',
  ].map((sql) => db.prepare(sql))

  const uses = tagCounter(db)
  const words = wordCounter(db)
  const writeFacetRow = facetRowWriter(db)

  function remove(path: string): number | undefined {
    const found = find.get(path)
    if (!found) return undefined
    const id = Number(found.id)
    if (found.visible === visibility.shown) words.remove(indexColumns(articleOf(found)).counted)
    for (const tag of tagsOf.all(id)) uses.remove(textOf(tag, 'facet'), textOf(tag, 'term'))
    for (const removal of removals) removal.run(id)
    return id
  }

  /**
   * Puts an article in place of what its file held before, under the same number. Its body is what
   * readers see; that of the source may be of another length.
   */
  function write(
    path: string,
    article: Article,
    source: string,
    now: number,
    bodyLength = article.body.length,
  ): void {
    const holder = holderOf(article.slug)
    if (holder !== undefined && holder !== path) remove(holder)
    const id = remove(path) ?? Number(nextId.get()?.id)
    const at = sortTime(article.published)
    const state = stateOf(article.draft, at > now)
    const { body, ...record } = article
    insert.run(
      id,
      article.slug,
      path,
      at,
      modifiedOf(article),
      state,
      JSON.stringify(rowOf(article)),
      JSON.stringify(body.length === bodyLength ? record : article),
      source.length - bodyLength,
      source,
      article.newsDay ?? null,
    )
    if (state !== visibility.shown) return
    const tags = { ...termsOf(article), person: signers(article) }
    for (const [facet, terms] of Object.entries(tags)) {
      for (const term of new Set(terms)) {
        insertTag.run(facet, term, at, article.slug, id)
        uses.add(facet, term)
      }
    }
    for (const { id: storyline, event } of article.storylines)
      insertEvent.run(storyline, at, article.slug, id, event)
    for (const revision of article.revisions)
      insertRevision.run(revision.kind, sortTime(revision.date), id, JSON.stringify(revision))
    const { columns, counted } = indexColumns(article)
    insertSearch.run(id, ...columns)
    insertHeadline.run(id, unstemmed(article.headline))
    insertSlug.run(id, article.slug)
    for (const slug of linkedSlugs(body)) insertLink.run(slug, id)
    writeFacetRow(id, at, termsOf(article))
    words.add(counted)
  }

  function stateOf(isDraft: boolean, isLater: boolean): number {
    if (drafts) return visibility.shown
    return isDraft ? visibility.hidden : isLater ? visibility.embargoed : visibility.shown
  }

  /** The path of the file that has an address. */
  function holderOf(slug: string): string | undefined {
    const row = holder.get(slug)
    return row && textOf(row, 'path')
  }

  /** Writes down what was counted; counts that are read within the sync want it first. */
  function flush(): void {
    uses.flush()
    words.flush()
  }

  return { write, remove, holderOf, flush }
}

/** The articles that a body links to. */
function linkedSlugs(body: string): Set<string> {
  return new Set(
    [...body.matchAll(/\]\(\/articles\/([a-z0-9-]{1,120})[)#]/g)].flatMap(([, slug]) => slug ?? []),
  )
}

/** The words of a headline as they are typed letter by letter. */
function unstemmed(headline: string): string {
  return tokensOf(headline)
    .map(({ word }) => word)
    .join(' ')
}

function rowOf(article: Article) {
  const modified = modifiedOf(article)
  const leadPicture = leadPictureOf(article)
  return {
    slug: article.slug,
    headline: article.headline,
    standfirst: article.standfirst,
    published: article.published,
    ...(modified !== article.published && { updated: modified }),
    ...(article.newsDay && { newsDay: article.newsDay }),
    commodities: article.commodities,
    storylines: article.storylines.map(({ id }) => id),
    ...(leadPicture && { leadPicture }),
  }
}

/** Syncs one content file: parses it, checks it against the rest, and writes it, or its problems. */
import type { DatabaseSync } from 'node:sqlite'
import { vocabularyKinds } from '#lib/content/archive'
import {
  type ParsedFile,
  type Placed,
  parseArticle,
  parsePage,
  parseReport,
  parseStoryline,
} from '#lib/content/parse/parse'
import { parseSite } from '#lib/content/parse/site'
import { isVocabulary } from '#lib/content/parse/vocabulary'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { capProblems, type Problem } from '#lib/content/problem'
import type { MutableReferenceIndex } from '#lib/content/reference-index'
import type { InternalLink } from '#lib/content/rules/internal-link'
import { checkLinks, linkTargets } from '#lib/content/rules/links'
import {
  checkPictures,
  picturesOf,
  pictureTargets,
  strayPictures,
} from '#lib/content/rules/pictures'
import { checkArticle, checkReport } from '#lib/content/rules/references'
import { checkSite } from '#lib/content/rules/site'
import type { Article, Report, SitePage, Storyline } from '#lib/content/schema'
import { unlink } from '#lib/content/syntax/unlink'
import { drawingProblems } from '#lib/markdown/drawable'
import { type Applied, type Change, isError, resultOf, type Writers } from './applied.ts'
import { applyVocabulary } from './apply-vocabulary.ts'

/** Writes a file's record when nothing but links is wrong with it; otherwise leaves what was there. */
export function applyFile(db: DatabaseSync, writers: Writers, change: Change): Applied {
  const applied = apply(db, writers, change)
  return { ...applied, problems: capProblems(applied.problems) }
}

function apply(db: DatabaseSync, writers: Writers, change: Change): Applied {
  const { path, kind, text, known, now } = change
  const file = { path, text }
  switch (kind) {
    case 'article':
      return accept(
        path,
        parseArticle(file),
        (article, placed) => [
          ...checkArticle(path, article, placed, known, now),
          ...checkPictures(path, placed, known, article),
          ...sameSlug(path, article.slug, writers.article.holderOf(article.slug)),
        ],
        (article, { body }) => writers.article.write(path, article, text, now, body.length),
        known,
        ({ related }) => [...related.pin, ...related.exclude].map((slug) => `article ${slug}`),
      )
    case 'storyline':
      return accept(
        path,
        parseStoryline(file),
        (_, placed) => [...checkLinks(path, placed, known), ...strayPictures(path, placed)],
        (storyline) => writers.other.storyline(path, storyline),
        known,
      )
    case 'report':
      return accept(
        path,
        parseReport(file),
        (report, placed) => [
          ...checkReport(path, report, placed, known, now),
          ...checkPictures(path, placed, known, report),
        ],
        (report) => writers.other.report(path, report),
        known,
      )
    case 'page':
      return accept(
        path,
        parsePage(file),
        (_, placed) => [...checkLinks(path, placed, known), ...strayPictures(path, placed)],
        (page) => writers.other.single('page', page.id, page),
        known,
      )
    case 'site': {
      const parsed = parseSite(file)
      const { placeOf } = parsed
      if (!parsed.ok || !placeOf) return resultOf(parsed.problems, 'rejected')
      const problems = checkSite(path, parsed.record, placeOf, known)
      if (problems.length > 0) return resultOf(problems, 'waiting')
      writers.other.single('site', 'site', parsed.record)
      return resultOf([], 'rejected')
    }
    case 'benchmark': {
      const parsed = parseBenchmarkCsv(file)
      if (parsed.ok)
        writers.other.prices(path.replace(/^benchmarks\/|\.csv$/g, ''), parsed.record.prices)
      return resultOf(parsed.problems, 'rejected')
    }
    case 'vocabulary':
      return applyVocabulary(db, writers, change)
    // A picture holds no text: see file-sync.ts.
    case 'picture':
    case 'folder':
      return resultOf([], 'rejected')
  }
}

/** Removes what a removed file held. */
export function removeRecord(writers: Writers, path: string, kind: string): void {
  if (kind === 'article') writers.article.remove(path)
  else if (kind === 'storyline') writers.other.removeStoryline(path)
  else if (kind === 'report') writers.other.removeReport(path)
  else if (kind === 'picture') writers.other.removePicture(path)
  else if (kind === 'benchmark') writers.other.prices(path.replace(/^benchmarks\/|\.csv$/g, ''), [])
  else if (kind === 'site' || kind === 'page') writers.other.entries(kind, [])
  else writers.other.entries(isVocabulary(path) ? (vocabularyKinds[path] ?? 'glossary') : path, [])
}

/** Links, pins and pictures whose target is not there: no reason to hold back what is right otherwise. */
const HARMLESS: readonly string[] = ['dead-link', 'related-missing', 'missing-picture']

function accept<T extends Article | Report | SitePage | Storyline>(
  file: string,
  parsed: ParsedFile<T>,
  check: (record: T, placed: Placed) => readonly Problem[],
  write: (record: T, original: T) => void,
  known: MutableReferenceIndex,
  moreTargets: (record: T) => readonly string[] = () => [],
): Applied {
  const { links, pictures, placeOf } = parsed
  if (!parsed.ok || !links || !pictures || !placeOf) return resultOf(parsed.problems, 'rejected')
  const { record } = parsed
  const placed = { links, pictures, placeOf }
  const own = 'picture' in record ? record : {}
  const found = check(record, placed)
  const problems = [...parsed.problems, ...found]
  if (found.some((one) => isError(one) && !HARMLESS.includes(one.rule)))
    return resultOf(problems, 'waiting')
  const there = picturesOf(file, placed, known, own)
  const shown = {
    ...withoutDeadLinks(record, links, found),
    ...(Object.keys(there).length > 0 && { pictures: there }),
  }
  const undrawable = drawingProblems(file, shown)
  if (undrawable.length > 0) return resultOf([...problems, ...undrawable], 'rejected')
  write(shown, record)
  return resultOf(problems, 'flawed', [
    ...linkTargets(links),
    ...pictureTargets(file, placed, own),
    ...moreTargets(record),
  ])
}

/** The record as readers see it: what leads nowhere is not a link. */
function withoutDeadLinks<T extends { readonly body: string }>(
  record: T,
  links: readonly InternalLink[],
  found: readonly Problem[],
): T {
  const places = new Set(
    found.flatMap(({ rule, line, column }) => (rule === 'dead-link' ? `${line}:${column}` : [])),
  )
  if (places.size === 0) return record
  const dead = links.filter(({ line, column }) => places.has(`${line}:${column}`))
  const urls = new Set(dead.map(({ url }) => url))
  return { ...record, body: unlink(record.body, (url) => urls.has(url)) }
}

/** The first of two paths has the address, whichever came first: so it is the same on every server. */
function sameSlug(path: string, slug: string, holder: string | undefined): Problem[] {
  if (holder === undefined || path <= holder) return []
  return [
    {
      file: path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'duplicate-slug',
      message: `\`${slug}\` is also the name of ${holder}.`,
      fix: 'Rename one of the two.',
    },
  ]
}

/** One content file into the catalog: parsed, checked against the rest, written; or its problems. */
import type { DatabaseSync } from 'node:sqlite'
import { vocabularyKinds } from '#lib/content/archive'
import type { ListedFile } from '#lib/content/files'
import {
  type ParsedFile,
  type Placed,
  parseArticle,
  parseReport,
  parseStoryline,
} from '#lib/content/parse/parse'
import { isVocabulary, parseVocabulary } from '#lib/content/parse/vocabulary'
import { parseBenchmarkCsv } from '#lib/content/prices/benchmark-csv'
import { capProblems, type Problem } from '#lib/content/problem'
import type { MutableReferenceIndex } from '#lib/content/reference-index'
import { checkLinks } from '#lib/content/rules/links'
import { checkArticle, checkReport } from '#lib/content/rules/references'
import type { Article, Report, Storyline } from '#lib/content/schema'
import { drawingProblems } from '#lib/markdown/drawable'
import { numberOf, textOf } from '../rows.ts'
import type { articleWriter } from './write-article.ts'
import type { otherWriter } from './write-others.ts'

export interface Writers {
  readonly article: ReturnType<typeof articleWriter>
  readonly other: ReturnType<typeof otherWriter>
}

export interface Change extends ListedFile {
  readonly text: string
  readonly now: number
  readonly known: MutableReferenceIndex
}

/** Writes a file's record when nothing is wrong with it; otherwise leaves what was there. */
export function applyFile(db: DatabaseSync, writers: Writers, change: Change): readonly Problem[] {
  return capProblems(apply(db, writers, change))
}

function apply(db: DatabaseSync, writers: Writers, change: Change): readonly Problem[] {
  const { path, kind, text, known, now } = change
  const file = { path, text }
  switch (kind) {
    case 'article':
      return accept(
        path,
        parseArticle(file),
        (article, placed) => [
          ...checkArticle(path, article, placed, known, now),
          ...sameSlug(path, article.slug, writers.article.holderOf(article.slug)),
        ],
        (article) => writers.article.write(path, article, text, now),
      )
    case 'storyline':
      return accept(
        path,
        parseStoryline(file),
        (_, placed) => checkLinks(path, placed, known),
        (storyline) => writers.other.storyline(path, storyline),
      )
    case 'report':
      return accept(
        path,
        parseReport(file),
        (report, placed) => checkReport(path, report, placed, known, now),
        (report) => writers.other.report(path, report),
      )
    case 'benchmark': {
      const parsed = parseBenchmarkCsv(file)
      if (parsed.ok)
        writers.other.prices(path.replace(/^benchmarks\/|\.csv$/g, ''), parsed.record.prices)
      return parsed.problems
    }
    case 'vocabulary':
      return applyVocabulary(db, writers, change)
  }
}

/** Takes out what a removed file held. */
export function removeRecord(writers: Writers, path: string, kind: string): void {
  if (kind === 'article') writers.article.remove(path)
  else if (kind === 'storyline') writers.other.removeStoryline(path)
  else if (kind === 'report') writers.other.removeReport(path)
  else if (kind === 'benchmark') writers.other.prices(path.replace(/^benchmarks\/|\.csv$/g, ''), [])
  else writers.other.entries(isVocabulary(path) ? (vocabularyKinds[path] ?? 'glossary') : path, [])
}

function accept<T extends Article | Report | Storyline>(
  file: string,
  parsed: ParsedFile<T>,
  check: (record: T, placed: Placed) => readonly Problem[],
  write: (record: T) => void,
): readonly Problem[] {
  if (!parsed.ok || !parsed.links || !parsed.placeOf) return parsed.problems
  const broken = check(parsed.record, { links: parsed.links, placeOf: parsed.placeOf })
  const isRefused = broken.some(({ severity }) => severity === 'error')
  const found = isRefused ? broken : [...broken, ...drawingProblems(file, parsed.record)]
  if (!found.some(({ severity }) => severity === 'error')) write(parsed.record)
  return [...parsed.problems, ...found]
}

/** The file that came first keeps the address. */
function sameSlug(path: string, slug: string, holder: string | undefined): Problem[] {
  if (holder === undefined || holder === path) return []
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

/** A vocabulary replaces the one before, unless it drops an id that articles still use. */
function applyVocabulary(
  db: DatabaseSync,
  writers: Writers,
  { path, text, known }: Change,
): readonly Problem[] {
  if (!isVocabulary(path)) return []
  const parsed = parseVocabulary({ path, text })
  if (!parsed.ok) return parsed.problems
  const kind = vocabularyKinds[path]
  const ids = new Set<string>(parsed.record.map(({ id }) => id))
  if (kind) {
    const uses = db.prepare('select uses from tag_counts where facet = ? and term = ?')
    const problems = [...known[kind]]
      .filter((id) => !ids.has(id))
      .flatMap((id): Problem[] => {
        const used = Number(uses.get(kind, id)?.uses ?? 0)
        const message = `\`${id}\` is gone, and ${articlesUse(used)} it.`
        return used > 0 ? [inUse(path, 'entry-in-use', message)] : []
      })
    if (problems.length > 0) return problems
    known[kind].clear()
    for (const id of ids) known[kind].add(id)
  }
  writers.other.entries(kind ?? 'glossary', parsed.record)
  return parsed.problems
}

const usedEntry = `
  select id, uses from entries join tag_counts on facet = kind and term = id
  where kind = ? order by uses desc, id limit 1`
const usedStoryline = `
  select id, uses from storylines join tag_counts on facet = 'storyline' and term = id
  where path = ?`

/** Why what a file held stays although the file is gone: articles that readers see still name it. */
export function stillUsed(db: DatabaseSync, path: string): Problem[] {
  const row = isVocabulary(path)
    ? db.prepare(usedEntry).get(vocabularyKinds[path] ?? '')
    : db.prepare(usedStoryline).get(path)
  if (!row) return []
  const used = articlesUse(numberOf(row, 'uses'))
  const message = `The file is gone, and ${used} \`${textOf(row, 'id')}\`.`
  return [inUse(path, 'file-in-use', message)]
}

function articlesUse(count: number): string {
  return count === 1 ? '1 article uses' : `${count} articles use`
}

function inUse(file: string, rule: string, message: string): Problem {
  const fix = 'Put it back, or change the articles first.'
  return { file, line: 1, column: 1, severity: 'error', rule, message, fix }
}

/** The whole archive at once: every record, and every problem of every file. */
import { kindOf } from './files.ts'
import {
  type ParsedFile,
  type Placed,
  parseArticle,
  parsePage,
  parseReport,
  parseStoryline,
  type Read,
  stemOf,
} from './parse/parse.ts'
import { parseSite } from './parse/site.ts'
import { isVocabulary, parseVocabulary } from './parse/vocabulary.ts'
import type { Picture } from './pictures/picture.ts'
import { parseBenchmarkCsv } from './prices/benchmark-csv.ts'
import { capProblems, compareProblems, type Problem, type SourceFile } from './problem.ts'
import { emptyReferenceIndex, type MutableReferenceIndex, shownFrom } from './reference-index.ts'
import { duplicateSlugs, orphans, smallStorylines } from './rules/archive.ts'
import { checkLinks } from './rules/links.ts'
import { checkPictures, strayPictures } from './rules/pictures.ts'
import { checkArticle, checkReport } from './rules/references.ts'
import { checkSite } from './rules/site.ts'
import type { Article, Report, Storyline } from './schema.ts'

export interface PlacedRecord<T> extends Placed {
  readonly file: string
  readonly record: T
}

export interface Archive {
  readonly articles: readonly PlacedRecord<Article>[]
  readonly storylines: readonly PlacedRecord<Storyline>[]
  readonly reports: readonly PlacedRecord<Report>[]
  /** All of them, sorted. */
  readonly problems: readonly Problem[]
}

/**
 * Checks files as one archive with its pictures, at a moment in milliseconds since 1970 by which dates
 * and embargoes are judged. Needs every record in memory: for a command, not a server.
 */
export function checkArchive(
  files: readonly SourceFile[],
  now: number,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Archive {
  const problems: Problem[] = []
  const ofKind = (kind: ReturnType<typeof kindOf>) =>
    files.filter(({ path }) => kindOf(path) === kind)
  const parseAll = <T>(
    kind: ReturnType<typeof kindOf>,
    parse: (file: SourceFile) => ParsedFile<T>,
  ) =>
    ofKind(kind).flatMap((file): Read<T>[] => {
      const parsed = parse(file)
      for (const problem of parsed.problems) problems.push(problem)
      const { links, pictures, placeOf } = parsed
      if (!links || !pictures || !placeOf) return []
      const placed = { file: file.path, links, pictures, placeOf }
      return parsed.ok
        ? [{ ...placed, record: parsed.record, valid: parsed.record }]
        : [{ ...placed, valid: parsed.valid ?? {} }]
    })
  const known = knownOf(files, problems)
  known.picture = pictures
  const articles = parseAll('article', parseArticle)
  const storylines = parseAll('storyline', parseStoryline)
  const reports = parseAll('report', parseReport)
  const pages = parseAll('page', parsePage)
  addShown(known, articles, reports, now)
  for (const file of ofKind('site')) problems.push(...siteProblems(file, known))
  for (const file of ofKind('benchmark'))
    for (const problem of parseBenchmarkCsv(file).problems) problems.push(problem)
  problems.push(
    ...articles.flatMap((one) => checkArticle(one.file, one.valid, one, known, now)),
    ...reports.flatMap((one) => checkReport(one.file, one.valid, one, known, now)),
    ...[...articles, ...reports].flatMap((one) => checkPictures(one.file, one, known, one.valid)),
    ...[...storylines, ...pages].flatMap((one) => [
      ...checkLinks(one.file, one, known),
      ...strayPictures(one.file, one),
    ]),
    ...duplicateSlugs(ofKind('article')),
    ...smallStorylines(storylines, articles),
    ...orphans(articles),
  )
  return {
    articles: articles.flatMap(whole),
    storylines: storylines.flatMap(whole),
    reports: reports.flatMap(whole),
    problems: cappedByFile(problems),
  }
}

/** What is wrong with `site.yaml` itself, and with the people that it names. */
function siteProblems(file: SourceFile, known: MutableReferenceIndex): Problem[] {
  const parsed = parseSite(file)
  const { placeOf } = parsed
  const found = parsed.ok && placeOf ? checkSite(file.path, parsed.record, placeOf, known) : []
  return [...parsed.problems, ...found]
}

function cappedByFile(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file).values()]
    .flatMap(capProblems)
    .sort(compareProblems)
}

function whole<T>({ file, record, links, pictures, placeOf }: Read<T>): PlacedRecord<T>[] {
  return record ? [{ file, record, links, pictures, placeOf }] : []
}

/** What records may refer to: files by their names, vocabulary entries by their ids. */
function knownOf(files: readonly SourceFile[], problems: Problem[]): MutableReferenceIndex {
  const known = emptyReferenceIndex()
  for (const file of files) {
    const kind = kindOf(file.path)
    if (kind === 'article' || kind === 'storyline' || kind === 'report')
      known[kind].add(stemOf(file.path))
    if (!isVocabulary(file.path)) continue
    const parsed = parseVocabulary({ ...file, path: file.path })
    // One by one: a call takes only so many arguments.
    for (const problem of parsed.problems) problems.push(problem)
    const target = vocabularyKinds[file.path]
    if (parsed.ok && target) for (const { id } of parsed.record) known[target].add(id)
  }
  return known
}

/** Adds what only the records say: which countries have a page, and what readers do not see yet. */
function addShown(
  known: MutableReferenceIndex,
  articles: readonly Read<Article>[],
  reports: readonly Read<Report>[],
  now: number,
): void {
  const hidden = new Map<string, number>()
  const note = (kind: string, file: string, from: number) => {
    if (from > now) hidden.set(`${kind} ${stemOf(file)}`, from)
  }
  for (const { file, valid } of reports) note('report', file, shownFrom(valid))
  for (const { file, valid } of articles) {
    const from = shownFrom(valid)
    note('article', file, from)
    if (from <= now) for (const code of valid.countries ?? []) known.country.add(code)
  }
  known.hiddenUntil = (kind, id) => hidden.get(`${kind} ${id}`)
}

/** Which kind of id each vocabulary holds; the glossary's terms are referred to by nothing. */
export const vocabularyKinds = {
  'commodities.yaml': 'commodity',
  'organisations.yaml': 'organisation',
  'places.yaml': 'place',
  'people.yaml': 'person',
  'benchmarks.yaml': 'benchmark',
  'glossary.yaml': undefined,
} as const

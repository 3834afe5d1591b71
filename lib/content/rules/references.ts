/** Rules across records: every id, link and date of a record must make sense beside the others. */
import { countryName } from '#lib/core/countries'
import { isInstant, type Published } from '#lib/core/dates'
import { type Placed, stemOf, type ValidFields } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import type { ReferenceIndex, ReferenceKind } from '../reference-index.ts'
import type { Article, Report } from '../schema.ts'
import { missingWords } from './corrected-words.ts'
import { farNewsDay, isBefore, isFuture, lateSources } from './dates.ts'
import { checkLinks } from './links.ts'
import { suggest } from './nearest.ts'

type Path = readonly PropertyKey[]
type Add = (path: Path, rule: string, message: string, fix: string) => void

/** Checks one article against what is known; `now` is the moment of the check, in milliseconds since 1970. */
export function checkArticle(
  file: string,
  article: ValidFields<Article>,
  placed: Placed,
  known: ReferenceIndex,
  now: number,
): Problem[] {
  const problems = collect(file, placed, known, article, (add) => {
    checkTags(
      article,
      article.storylines?.map(({ id }) => id),
      ['storylines'],
      known,
      add,
    )
    if (article.related) checkRelated(stemOf(file), article.related, known, add)
    // A future instant is an embargo, set on purpose; a future day is a mistake.
    const { published } = article
    if (published && !isInstant(published) && isFuture(published, now)) {
      add(
        ['published'],
        'future-date',
        `\`${published}\` is in the future.`,
        'Fix the date, or give a time with an offset to embargo it.',
      )
    }
    for (const [index, revision] of (article.revisions ?? []).entries()) {
      const path = ['revisions', index, 'date']
      if (published && isBefore(revision.date, published)) {
        add(
          path,
          'revision-date',
          'The revision is dated before publication.',
          'Correct one of the two dates.',
        )
      } else notFuture(revision.date, path, now, add)
    }
    checkSources(article, now, add)
  })
  return [
    ...problems,
    ...lateSources(file, article, placed, now),
    ...farNewsDay(file, article, placed),
    ...missingWords(file, article, placed),
  ]
}

/** Checks one report against what is known. */
export function checkReport(
  file: string,
  report: ValidFields<Report>,
  placed: Placed,
  known: ReferenceIndex,
  now: number,
): Problem[] {
  return collect(file, placed, known, report, (add) => {
    checkTags(report, report.storylines, ['storylines'], known, add)
    if (report.published) notFuture(report.published, ['published'], now, add)
    if (report.updated && report.published && report.updated < report.published) {
      add(
        ['updated'],
        'revision-date',
        'The update is dated before publication.',
        'Correct one of the two dates.',
      )
    }
    checkSources(report, now, add)
  })
}

function collect(
  file: string,
  placed: Placed,
  known: ReferenceIndex,
  own: ValidFields<Article> | ValidFields<Report>,
  check: (add: Add) => void,
): Problem[] {
  const problems: Problem[] = []
  check((path, rule, message, fix) => {
    problems.push({ file, ...placed.placeOf(path), severity: 'error', rule, message, fix })
  })
  return [...problems, ...checkLinks(file, placed, known, own)]
}

function checkTags(
  record: ValidFields<
    Pick<Article, 'authors' | 'commodities' | 'countries' | 'organisations' | 'places'>
  >,
  storylines: readonly string[] | undefined,
  storylinePath: Path,
  known: ReferenceIndex,
  add: Add,
): void {
  const checkOnce = (ids: readonly string[], path: Path) => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index)
        add([...path, index], 'twice', `\`${id}\` is listed twice.`, 'Remove one.')
    }
  }
  const check = (kind: ReferenceKind, path: Path, ids: readonly string[] = []) => {
    for (const [index, id] of ids.entries()) {
      if (!known[kind].has(id)) {
        add(
          [...path, index],
          `unknown-${kind}`,
          `There is no ${kind} \`${id}\`.`,
          suggest(id, known[kind], `Add it to ${homes[kind] ?? 'the vocabulary'}, or remove it.`),
        )
      }
    }
    checkOnce(ids, path)
  }
  check('person', ['authors'], record.authors)
  check('commodity', ['commodities'], record.commodities)
  check('organisation', ['organisations'], record.organisations)
  check('place', ['places'], record.places)
  check('storyline', storylinePath, storylines)
  const { countries = [] } = record
  checkOnce(countries, ['countries'])
  for (const [index, code] of countries.entries()) {
    if (!countryName(code))
      add(
        ['countries', index],
        'unknown-country',
        `There is no country \`${code}\`.`,
        'Use its ISO 3166-1 alpha-2 code.',
      )
  }
}

/** Where what a record names is listed, unless in a vocabulary of its kind. */
const homes: Partial<Record<ReferenceKind, string>> = {
  storyline: 'the storylines',
  person: 'people.yaml',
}

function checkRelated(
  own: string,
  { pin, exclude }: Article['related'],
  known: ReferenceIndex,
  add: Add,
): void {
  for (const [list, slugs] of [
    ['pin', pin],
    ['exclude', exclude],
  ] as const) {
    for (const [index, slug] of slugs.entries()) {
      const path = ['related', list, index]
      if (slug === own) add(path, 'related-self', 'The article is related to itself.', 'Remove it.')
      else if (!known.article.has(slug))
        add(
          path,
          'related-missing',
          `There is no article \`${slug}\`.`,
          suggest(slug, known.article, 'Remove it.'),
        )
      if (slugs.indexOf(slug) !== index)
        add(path, 'related-twice', `\`${slug}\` is listed twice.`, 'Remove one.')
      if (list === 'exclude' && pin.includes(slug))
        add(
          path,
          'related-both',
          `\`${slug}\` is pinned and excluded.`,
          'Remove it from one of the lists.',
        )
    }
  }
}

function checkSources(
  { sources = [] }: ValidFields<Pick<Article, 'sources'>>,
  now: number,
  add: Add,
): void {
  for (const [index, { date }] of sources.entries()) {
    if (date) notFuture(date, ['sources', index, 'date'], now, add)
  }
}

function notFuture(date: Published, path: Path, now: number, add: Add): void {
  if (isFuture(date, now))
    add(path, 'future-date', `\`${date}\` is in the future.`, 'Fix the date.')
}

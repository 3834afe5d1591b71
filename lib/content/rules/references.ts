/** Rules across records: every id, link and date of a record must make sense beside the others. */
import { countryName } from '#lib/core/countries'
import { dayOf, isInstant, type PlainDate, type Published, sortTime } from '#lib/core/dates'
import { type Placed, type Sound, stemOf } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import type { Known, KnownKind } from '../reference-index.ts'
import type { Article, Report } from '../schema.ts'
import { lateSources } from './late-sources.ts'
import { checkLinks } from './links.ts'
import { suggest } from './nearest.ts'

type Path = readonly PropertyKey[]
type Add = (path: Path, rule: string, message: string, fix: string) => void

/** Checks one article against what is known; `today` is the day in UTC on which it is checked. */
export function checkArticle(
  file: string,
  article: Sound<Article>,
  placed: Placed,
  known: Known,
  today: PlainDate,
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
    // A future instant is an embargo, set on purpose; a future day is a slip.
    const { published } = article
    if (published && !isInstant(published) && published > today) {
      add(
        ['published'],
        'future-date',
        `${published} has not come yet.`,
        'Mend the date, or write the moment at which it may appear.',
      )
    }
    for (const [index, revision] of (article.revisions ?? []).entries()) {
      const path = ['revisions', index, 'date']
      if (published && isBefore(revision.date, published)) {
        add(
          path,
          'revision-date',
          'The revision is dated before publication.',
          'Mend one of the two dates.',
        )
      } else notFuture(revision.date, path, today, add)
    }
    checkSources(article, today, add)
  })
  return [...problems, ...lateSources(file, article, placed, today)]
}

/** Checks one report against what is known. */
export function checkReport(
  file: string,
  report: Sound<Report>,
  placed: Placed,
  known: Known,
  today: PlainDate,
): Problem[] {
  return collect(file, placed, known, report, (add) => {
    checkTags(report, report.storylines, ['storylines'], known, add)
    if (report.published) notFuture(report.published, ['published'], today, add)
    if (report.updated && report.published && report.updated < report.published) {
      add(
        ['updated'],
        'revision-date',
        'The update is dated before publication.',
        'Mend one of the two dates.',
      )
    }
    checkSources(report, today, add)
  })
}

function collect(
  file: string,
  placed: Placed,
  known: Known,
  own: Sound<Article> | Sound<Report>,
  check: (add: Add) => void,
): Problem[] {
  const problems: Problem[] = []
  check((path, rule, message, fix) => {
    problems.push({ file, ...placed.placeOf(path), severity: 'error', rule, message, fix })
  })
  return [...problems, ...checkLinks(file, placed, known, own)]
}

function checkTags(
  record: Sound<Pick<Article, 'commodities' | 'countries' | 'organisations' | 'places'>>,
  storylines: readonly string[] | undefined,
  storylinePath: Path,
  known: Known,
  add: Add,
): void {
  const checkOnce = (ids: readonly string[], path: Path) => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index)
        add([...path, index], 'twice', `\`${id}\` stands twice.`, 'Keep it once.')
    }
  }
  const check = (kind: KnownKind, path: Path, ids: readonly string[] = []) => {
    for (const [index, id] of ids.entries()) {
      if (!known[kind].has(id)) {
        add(
          [...path, index],
          `unknown-${kind}`,
          `There is no ${kind} \`${id}\`.`,
          suggest(
            id,
            known[kind],
            `Add it to the ${kind === 'storyline' ? 'storylines' : 'vocabulary'}, or take it out.`,
          ),
        )
      }
    }
    checkOnce(ids, path)
  }
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

function checkRelated(
  own: string,
  { pin, exclude }: Article['related'],
  known: Known,
  add: Add,
): void {
  for (const [list, slugs] of [
    ['pin', pin],
    ['exclude', exclude],
  ] as const) {
    for (const [index, slug] of slugs.entries()) {
      const path = ['related', list, index]
      if (slug === own)
        add(path, 'related-self', 'The article is related to itself.', 'Take it out.')
      else if (!known.article.has(slug))
        add(
          path,
          'related-missing',
          `There is no article \`${slug}\`.`,
          suggest(slug, known.article, 'Take it out.'),
        )
      if (slugs.indexOf(slug) !== index)
        add(path, 'related-twice', `\`${slug}\` stands twice.`, 'Keep it once.')
      if (list === 'exclude' && pin.includes(slug))
        add(path, 'related-both', `\`${slug}\` is pinned and excluded.`, 'Decide.')
    }
  }
}

function checkSources(
  { sources = [] }: Sound<Pick<Article, 'sources'>>,
  today: PlainDate,
  add: Add,
): void {
  for (const [index, { date }] of sources.entries()) {
    if (date) notFuture(date, ['sources', index, 'date'], today, add)
  }
}

function notFuture(date: Published, path: Path, today: PlainDate, add: Add): void {
  if (dayOf(date) > today) add(path, 'future-date', `${date} has not come yet.`, 'Mend the date.')
}

/** Two days compare as days; with an instant on either side, as moments. */
function isBefore(date: Published, other: Published): boolean {
  return isInstant(date) && isInstant(other)
    ? sortTime(date) < sortTime(other)
    : dayOf(date) < dayOf(other)
}

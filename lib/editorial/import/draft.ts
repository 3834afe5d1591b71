/** An article file for an editor to finish: what is known in its front matter, what is not as comments. */
import { Document, isMap, isSeq } from 'yaml'
import { parseArticle } from '#lib/content/parse/parse'
import type { Problem } from '#lib/content/problem'
import { standfirstLimit } from '#lib/content/schema'
import { dayOf } from '#lib/core/dates'
import { findDateline } from './dateline.ts'
import type { DraftPicture, ExtractedArticle } from './extracted.ts'
import { oneLine, shortened } from './plain-text.ts'
import { propose } from './propose.ts'
import { numberedSlug, slugFromHeadline } from './slug.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Draft {
  readonly slug: string
  /** The year's folder, or `undated`. */
  readonly folder: string
  /** True for a slug of a day and a number, of which the next may be used. */
  readonly isNumbered: boolean
  readonly headline: string
  readonly text: string
  /** What `npm run check` will ask for, at its line of this file. */
  readonly fill: readonly Problem[]
  /** House style, as suggestions; the text is left as it came. */
  readonly style: readonly Problem[]
  /** Pictures to copy beside it. */
  readonly pictures: readonly DraftPicture[]
  /** What was guessed or left out, in words. */
  readonly unsure: readonly string[]
}

/** Makes a draft of an article. */
export function draftOf(found: ExtractedArticle, vocabulary: Vocabulary): Draft {
  const named = slugFromHeadline(found.headline)
  const day = found.published && dayOf(found.published)
  const slug = named ?? numberedSlug(day, 1)
  const opening = findDateline(found.body)
  const dateline = found.dateline ?? opening?.city
  const body = opening ? opening.rest : found.body
  const terms = propose({ ...found, body }, vocabulary)
  const signed = signersOf(found.authors ?? [], vocabulary)
  const fits = found.standfirst !== undefined && found.standfirst.length <= standfirstLimit
  const record = {
    headline: found.headline,
    ...(fits && { standfirst: found.standfirst }),
    ...(found.published && { published: found.published }),
    ...(dateline && { dateline }),
    ...(signed.authors.length > 0 && { authors: signed.authors }),
    ...(terms.commodities.length > 0 && { commodities: terms.commodities }),
    countries: terms.countries,
    organisations: terms.organisations,
    places: terms.places,
    ...(found.leadPicture && { picture: { file: found.leadPicture } }),
    ...(found.publisher && { sources: [sourceOf(found, found.publisher)] }),
    draft: true,
  }
  const unsure = [
    ...(fits ? ['standfirst: the publisher’s own words; rewrite it'] : []),
    ...(found.standfirst && !fits
      ? [`standfirst: the publisher’s has over ${standfirstLimit} characters and was left out`]
      : []),
    ...(opening ? [`dateline: ${opening.city}, removed from the first sentence`] : []),
    ...(found.publisher
      ? []
      : ['sources: the file does not say who published it; name the source']),
    ...(signed.unknown.length > 0
      ? [`authors: signed by ${signed.unknown.join(', ')}, who is not in people.yaml`]
      : []),
    ...(named === undefined
      ? [`file name: the headline is in another script, so it is ${slug}`]
      : []),
    ...found.unsure,
    ...terms.unsure,
  ].map(oneLine)
  const folder = found.published ? dayOf(found.published).slice(0, 4) : 'undated'
  const path = `articles/${folder}/${slug}.md`
  const write = (fill: readonly Problem[]) => fileOf(record, body, fill, unsure)
  const text = write(sort(path, write([])).fill)
  return {
    slug,
    isNumbered: named === undefined,
    folder,
    headline: found.headline,
    text,
    pictures: found.pictures ?? [],
    unsure,
    ...sort(path, text),
  }
}

/** The people of the site among who signed, and the names of the others. */
function signersOf(
  names: readonly string[],
  { people }: Vocabulary,
): { authors: string[]; unknown: string[] } {
  const idOf = (name: string) => people.get(name.replace(/\s+/g, ' ').trim().toLowerCase())
  return {
    authors: [...new Set(names.flatMap((name) => idOf(name) ?? []))],
    unknown: names.filter((name) => !idOf(name)).map((name) => shortened(name)),
  }
}

/** What the content check itself says of the file. */
function sort(path: string, text: string): { fill: Problem[]; style: Problem[] } {
  const { problems } = parseArticle({ path, text })
  return {
    fill: problems.filter(({ severity }) => severity === 'error'),
    style: problems.filter(({ severity }) => severity === 'warning'),
  }
}

function fileOf(
  record: object,
  body: string,
  fill: readonly Problem[],
  unsure: readonly string[],
): string {
  const document = new Document(record, { version: '1.2' })
  document.commentBefore = [
    ' Imported: another publisher’s text. Rewrite it, then delete these lines and set draft to false.',
    ...fill.map(({ message, fix }) => ` To fill: ${oneLine(`${message} ${fix}`)}`),
    ...unsure.map((line) => ` Unsure: ${line}`),
  ].join('\n')
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) {
      if (isSeq(value)) value.flow = !value.items.some(isMap)
    }
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${body.trim()}\n`
}

function sourceOf(found: ExtractedArticle, publisher: string) {
  return {
    publisher,
    title: found.headline,
    ...(found.url && { url: found.url }),
    ...(found.published && { date: dayOf(found.published) }),
  }
}

/** The file of an article that is about to be written: what is known filled in, the rest named. */
import { Document, isMap, isSeq } from 'yaml'
import { headlineLimit } from '#lib/content/schema'
import type { PlainDate } from '#lib/core/dates'
import { propose } from './import/propose.ts'
import { nextSlug, numberedSlug, slugFromHeadline } from './import/slug.ts'
import type { Vocabulary } from './import/vocabulary.ts'

export interface NewArticle {
  readonly headline: string
  readonly published: PlainDate
  readonly authors: readonly string[]
  readonly dateline?: string | undefined
}

type Made =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly why: string }

/** Makes the file; `taken` are the names that other articles have. */
export function newArticle(
  { headline, published, authors, dateline }: NewArticle,
  vocabulary: Vocabulary,
  taken: ReadonlySet<string>,
): Made {
  const line = headline.replace(/\s+/g, ' ').trim()
  if (line === '' || line.length > headlineLimit)
    return { ok: false, why: `A headline has 1 to ${headlineLimit} characters.` }
  const slug = slugFromHeadline(line) ?? freeNumber(published, taken)
  if (taken.has(slug)) return { ok: false, why: `There is an article ${slug} already.` }
  const terms = propose({ headline: line, tags: [], body: '', unsure: [] }, vocabulary)
  const record = {
    headline: line,
    standfirst: '',
    published,
    dateline: dateline ?? '',
    ...(authors.length > 0 && { authors }),
    commodities: terms.commodities,
    countries: terms.countries,
    organisations: terms.organisations,
    places: terms.places,
    sources: [],
    draft: true,
  }
  return {
    ok: true,
    path: `articles/${published.slice(0, 4)}/${slug}.md`,
    text: `---\n${frontMatter(record)}---\n\nThe first paragraph: what happened, and what it does to the market.\n`,
  }
}

function freeNumber(day: PlainDate, taken: ReadonlySet<string>): string {
  let slug = numberedSlug(day, 1)
  while (taken.has(slug)) slug = nextSlug(slug)
  return slug
}

function frontMatter(record: object): string {
  const document = new Document(record, { version: '1.2' })
  document.commentBefore =
    ' `npm run check` names what is still to fill. Delete `draft` when it may be published.'
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/**
 * Citations as plain text, in the styles that readers are asked for. Their words and months are English
 * whatever the language of the site; the day of access is the reader's to fill in.
 */
import { britishDates } from '#lib/core/date-language'
import type { PlainDate } from '#lib/core/dates'
import type { Citation } from './citation.ts'
import { type CitedAuthor, initialsOf } from './person-name.ts'

export interface StyledCitation {
  readonly style: string
  readonly text: string
}

/** Where a reader writes the day on which they read it. */
const ACCESSED = '[day month year]'

/** In the order of their names. */
export function styledCitations(citation: Citation): readonly StyledCitation[] {
  return [
    { style: 'APA', text: apa(citation) },
    { style: 'Chicago', text: chicago(citation) },
    { style: 'Harvard', text: harvard(citation) },
    { style: 'MLA', text: mla(citation) },
  ]
}

function apa({ kind, title, authors, site, publisher, published, url }: Citation): string {
  const names = joined(authors.map(byInitials), ', ', authors.length > 1 ? ', & ' : '')
  const { year, month, day } = partsOf(published)
  const source = kind === 'report' ? publisher : site
  return sentences([names, `(${year}, ${month} ${day})`, title, unless(source, names)], url)
}

function chicago(citation: Citation): string {
  const { kind, title, authors, site, publisher, published, revised, url } = citation
  const names = joined(invertedFirst(authors), ', ', ', and ')
  const changed = revised ? `; updated ${american(revised)}` : ''
  const source = kind === 'report' ? publisher : site
  return sentences(
    [names, titled(kind, title), `${source}, ${american(published)}${changed}`],
    `${url}.`,
  )
}

function harvard({ kind, title, authors, site, publisher, published, url }: Citation): string {
  const names = joined(authors.map(byInitials), ', ', ' and ')
  const { year, month, day } = partsOf(published)
  const work =
    kind === 'report' ? `${ended(title)} ${publisher}` : `‘${title}’, ${site}, ${day} ${month}`
  return `${names} (${year}) ${ended(work)} Available at: ${url} (Accessed: ${ACCESSED}).`
}

function mla({ kind, title, authors, site, publisher, published, url }: Citation): string {
  const names =
    authors.length > 2 ? `${first(authors)}, et al` : joined(invertedFirst(authors), '', ', and ')
  const { year, month, day } = partsOf(published)
  const sources = kind === 'report' ? [publisher] : [...new Set([site, publisher])]
  const where = [...sources, `${day} ${shortMonths[month] ?? month} ${year}`, url].join(', ')
  return sentences([names, titled(kind, title), where], `Accessed ${ACCESSED}.`)
}

/** Months as MLA shortens them; those of four letters or fewer are written out. */
const shortMonths: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
}

function partsOf(date: PlainDate) {
  const [year = '', , day = ''] = date.split('-')
  return { year, month: britishDates.monthName(date), day: String(Number(day)) }
}

/** `December 23, 2021` */
function american(date: PlainDate): string {
  const { year, month, day } = partsOf(date)
  return `${month} ${day}, ${year}`
}

/** An article's title in quotation marks, those within it single; a report's bare, as that of a book. */
function titled(kind: Citation['kind'], title: string): string {
  return kind === 'report' ? title : `“${ended(title.replace(/["“]([^"“”]*)["”]/g, '‘$1’'))}”`
}

/** The parts as sentences, and what comes last as it is. */
function sentences(parts: readonly string[], last: string): string {
  return [...parts.filter(Boolean).map(ended), last].join(' ')
}

/** Ends with a full stop, unless it ends in one or in another such mark. */
function ended(text: string): string {
  return /[.!?…]["'’”»]?$/.test(text) ? text : `${text}.`
}

/** A source that is the author too is not named twice. */
function unless(source: string, names: string): string {
  return source === names ? '' : source
}

function byInitials(author: CitedAuthor): string {
  return 'literal' in author ? author.literal : `${author.family}, ${initialsOf(author.given)}`
}

/** `Vik, Nora` and then `Ola Berg`. */
function invertedFirst(authors: readonly CitedAuthor[]): string[] {
  return authors.map((author, at) => {
    if ('literal' in author) return author.literal
    const { family, given } = author
    return at === 0 ? `${family}, ${given}` : `${given} ${family}`
  })
}

function first(authors: readonly CitedAuthor[]): string {
  return invertedFirst(authors.slice(0, 1)).join('')
}

function joined(names: readonly string[], between: string, beforeLast: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(between)}${beforeLast}${last}`
}

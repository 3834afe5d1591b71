/** CSL-JSON, which Zotero, Pandoc and every processor of the Citation Style Language read. */
import type { PlainDate } from '#lib/core/dates'
import { revisedNote } from './bibtex.ts'
import type { Citation } from './citation.ts'

/** A list of one item. */
export function cslJsonOf(citation: Citation): string {
  const { kind, id, title, authors, site, publisher, published, revised, url, language } = citation
  const item = {
    id,
    type: kind === 'report' ? 'report' : 'article-newspaper',
    title,
    author: authors,
    ...(kind === 'article' && { 'container-title': site }),
    publisher,
    issued: dateOf(published),
    ...(revised && { note: revisedNote(revised) }),
    URL: url,
    language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function dateOf(day: PlainDate) {
  return { 'date-parts': [day.split('-').map(Number)] }
}

/** RIS, as reference managers import it: a tag a line, lines ended as on Windows. */
import { revisedNote } from './bibtex.ts'
import type { Citation } from './citation.ts'
import type { CitedAuthor } from './person-name.ts'

/** One reference: a newspaper's article, or a report. */
export function risOf(citation: Citation): string {
  const { kind, title, authors, site, publisher, published, revised, url, language } = citation
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', kind === 'report' ? 'RPRT' : 'NEWS'],
    ...authors.map((author) => ['AU', nameOf(author)] as const),
    ['TI', title],
    ...(kind === 'report' ? [] : ([['T2', site]] as const)),
    ['PB', publisher],
    ['PY', published.slice(0, 4)],
    ['DA', `${published.replaceAll('-', '/')}/`],
    ...(revised ? ([['N1', revisedNote(revised)]] as const) : []),
    ['UR', url],
    ['LA', language],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('')
}

function nameOf(author: CitedAuthor): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`
}

/** A line break would begin another tag. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

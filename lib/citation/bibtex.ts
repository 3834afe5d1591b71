/** BibTeX in UTF-8, as Biber, BibTeX8 and reference managers read it. */
import type { PlainDate } from '#lib/core/dates'
import type { Citation } from './citation.ts'
import type { CitedAuthor } from './person-name.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** One entry: an `@article` of the site, or a `@techreport` of its publisher. */
export function bibtexOf(citation: Citation): string {
  const { kind, id, title, authors, site, publisher, published, revised, url, language } = citation
  const [year = '', month = '', day = ''] = published.split('-')
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', `{${authors.map(authorOf).join(' and ')}}`],
    // Its capitals are those of the headline, in every style.
    ['title', `{{${escaped(title)}}}`],
    ...(kind === 'report'
      ? ([['institution', `{${escaped(publisher)}}`]] as const)
      : ([
          ['journal', `{${escaped(site)}}`],
          ['publisher', `{${escaped(publisher)}}`],
        ] as const)),
    ['year', year],
    ['month', months[Number(month) - 1] ?? ''],
    ['day', String(Number(day))],
    ['date', `{${published}}`],
    // An address is read as it is.
    ['url', `{${url}}`],
    ['language', `{${language}}`],
    ...(revised ? ([['note', `{${revisedNote(revised)}}`]] as const) : []),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${kind === 'report' ? 'techreport' : 'article'}{${id},\n${lines.join('')}}\n`
}

export function revisedNote(day: PlainDate): string {
  return `Revised ${day}`
}

/** A name that is not to be split is in braces of its own; so is a part in which a comma or an “and” would split it. */
function authorOf(author: CitedAuthor): string {
  if ('literal' in author) return `{${escaped(author.literal)}}`
  return [author.family, author.given].map(partOf).join(', ')
}

function partOf(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escaped(name)}}` : escaped(name)
}

/** By characters that TeX would read as something else. A brace after a backslash still counts as one, so it gets a command. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^]/g, (sign) => commands[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')
}

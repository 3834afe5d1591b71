/** The words that a revision put into an article must be in it, or its note is a broken link. */
import type { Placed, ValidFields } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import type { Article } from '../schema.ts'

/** Warns of words that are neither in the article nor replaced by a later revision. */
export function missingWords(
  file: string,
  { body, headline, standfirst, keyPoints = [], revisions = [] }: ValidFields<Article>,
  { placeOf }: Placed,
): Problem[] {
  if (body === undefined) return []
  const known = () =>
    plain([headline, standfirst, ...keyPoints, body, ...revisions.map(({ was }) => was)].join('\n'))
  return revisions.flatMap(({ now }, index): Problem[] =>
    now === undefined || known().includes(plain(now))
      ? []
      : [
          {
            file,
            ...placeOf(['revisions', index, 'now']),
            severity: 'warning',
            rule: 'corrected-words',
            message: `The words of \`revisions[${index}].now\` are not in the article.`,
            fix: 'Copy them from one paragraph of the text.',
          },
        ],
  )
}

/** Words without the marks of Markdown, and with single spaces. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
}

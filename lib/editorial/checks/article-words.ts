/** An article as its readers read it: plain text, without marks, links or notes of the trade. */
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Article } from '#lib/content/schema'
import { renderBody } from '#lib/markdown/body'

/** The paragraphs of a body, without tables and captions. */
export function paragraphsOf({ body }: Pick<Article, 'body'>): string[] {
  const paragraphs: string[] = []
  visit(renderBody(body), 'element', (node, _, parent) => {
    const inList =
      parent?.type === 'element' && parent.tagName !== 'blockquote' && parent.tagName !== 'li'
    if (node.tagName === 'p' && !inList) paragraphs.push(plain(textOf(node)))
  })
  return paragraphs
}

/** What an article says in sentences; a table of figures is nobody's wording. */
export function proseOf(article: Article): string {
  return [...headOf(article), ...paragraphsOf(article)].join('\n')
}

/** What is outside the body: headline, standfirst, key points and events. */
function headOf({ headline, standfirst, keyPoints, storylines }: Article): string[] {
  return [headline, standfirst, ...keyPoints, ...storylines.map(({ event }) => event)]
}

/** Everything that an article says, tables and all: headline, standfirst, key points, events and body. */
export function wordingOf(article: Article): string {
  return [
    ...headOf(article),
    ...article.revisions.map(({ note }) => note),
    ...renderBody(article.body).children.flatMap((node) =>
      // What a directive shows is written elsewhere.
      node.type === 'element' && node.data?.directive ? [] : [plain(textOf(node))],
    ),
  ].join('\n')
}

function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\u2060/g, '')
    .trim()
}

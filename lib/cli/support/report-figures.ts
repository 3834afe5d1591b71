/** What a report says, and what explains its figures: the articles and records that it draws on. */
import { toString as textOf } from 'hast-util-to-string'
import type { Article, Report } from '#lib/content/schema'
import { wordingOf } from '#lib/editorial/checks/article-words'
import { type Explanation, explain, groundsOf } from '#lib/editorial/checks/explain'
import type { Figure } from '#lib/editorial/checks/figures'
import { type FactRecord, textOfRecord } from '#lib/editorial/checks/records'
import { renderBody } from '#lib/markdown/body'

/** The articles that a text leads to. */
export function linksOf({ body }: Pick<Article, 'body'>): string[] {
  return [...body.matchAll(/\]\(\/articles\/([a-z0-9-]+)/g)].map(([, slug]) => slug ?? '')
}

/** Everything that a report says, tables and all; what a directive shows is written elsewhere. */
export function wordingOfReport({ title, standfirst, keyPoints, body }: Report): string {
  const blocks = renderBody(body).children.flatMap((node) =>
    node.type === 'element' && node.data?.directive ? [] : [textOf(node)],
  )
  return [title, standfirst, ...keyPoints, ...blocks].join('\n').replaceAll('\u2060', '')
}

/**
 * How a report's figures are explained: said by an article that it leads to or whose storyline it
 * carries, by the record of one or the days of a benchmark, or worked out within one record.
 */
export function explainerOf(
  report: Report,
  articles: readonly Article[],
  recordOf: (slug: string) => FactRecord | undefined,
  prices: readonly number[],
): (figure: Figure) => Explanation {
  const linked = new Set(linksOf(report))
  const behind = articles.filter(
    ({ slug, storylines }) =>
      linked.has(slug) || storylines.some(({ id }) => report.storylines.includes(id)),
  )
  const texts = behind.flatMap(({ slug }) => recordOf(slug) ?? []).map(textOfRecord)
  const all = groundsOf([report.published, ...texts, ...behind.map(wordingOf)].join('\n'), prices)
  const each = texts.map((text) => groundsOf(text))
  return (figure) => {
    if (explain(figure, all) === 'stated') return 'stated'
    return each.some((grounds) => explain(figure, grounds) !== 'unexplained')
      ? 'arithmetic'
      : 'unexplained'
  }
}

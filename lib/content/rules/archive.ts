/** Rules across the whole archive: duplicate slugs, storylines, orphans. */
import { type Read, stemOf, type ValidFields } from '../parse/parse.ts'
import type { Problem, SourceFile } from '../problem.ts'
import type { Article, Storyline } from '../schema.ts'

/** Two files of one name want one address. */
export function duplicateSlugs(files: readonly SourceFile[]): Problem[] {
  const bySlug = Map.groupBy(files, ({ path }) => stemOf(path))
  return [...bySlug.values()].flatMap((group) =>
    group.length < 2
      ? []
      : group.map(({ path }): Problem => {
          const other = group.find((file) => file.path !== path)?.path ?? path
          return {
            file: path,
            line: 1,
            column: 1,
            severity: 'error',
            rule: 'duplicate-slug',
            message: `\`${stemOf(path)}\` is also the name of ${other}.`,
            fix: 'Rename one of the two.',
          }
        }),
  )
}

/** A story runs over several articles: at least two. */
export function smallStorylines(
  storylines: readonly Read<Storyline>[],
  articles: readonly Read<Article>[],
): Problem[] {
  const members = new Map<string, number>()
  for (const { valid } of articles) {
    for (const { id } of valid.storylines ?? []) members.set(id, (members.get(id) ?? 0) + 1)
  }
  return storylines.flatMap(({ file }): Problem[] => {
    const count = members.get(stemOf(file)) ?? 0
    if (count >= 2) return []
    const message = `The storyline has ${count === 0 ? 'no article' : 'one article'}.`
    return [
      {
        file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'small-storyline',
        message,
        fix: 'Give it two articles or more, or remove it.',
      },
    ]
  })
}

/** An article that no other links to, pins, or shares a story, organisation, place or country with. */
export function orphans(articles: readonly Read<Article>[]): Problem[] {
  if (articles.length < 2) return []
  const uses = new Map<string, number>()
  const reached = new Set<string>()
  for (const { file, valid, links } of articles) {
    for (const signal of signalsOf(valid)) uses.set(signal, (uses.get(signal) ?? 0) + 1)
    for (const slug of valid.related?.pin ?? []) reached.add(slug)
    for (const { url } of links) {
      const target = /^\/articles\/([^/?#]+)/.exec(url)?.[1]
      if (target && target !== stemOf(file)) reached.add(target)
    }
  }
  return articles.flatMap(({ file, record }): Problem[] =>
    !record ||
    reached.has(record.slug) ||
    signalsOf(record).some((signal) => (uses.get(signal) ?? 0) > 1)
      ? []
      : [
          {
            file,
            line: 1,
            column: 1,
            severity: 'warning',
            rule: 'orphan',
            message: 'No other article links to this one or is related to it.',
            fix: 'Link to it, pin it, or give it a storyline, an organisation or a place that others have.',
          },
        ],
  )
}

function signalsOf({
  storylines,
  organisations,
  places,
  countries,
}: ValidFields<Article>): string[] {
  return [
    ...(storylines ?? []).map(({ id }) => `storyline ${id}`),
    ...(organisations ?? []).map((id) => `organisation ${id}`),
    ...(places ?? []).map((id) => `place ${id}`),
    ...(countries ?? []).map((code) => `country ${code}`),
  ]
}

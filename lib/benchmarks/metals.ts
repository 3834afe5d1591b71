/** Which metals a text is about, by how often it names them. */

import type { Article } from '#lib/catalog/model'

/** What a trade in metals names, with a price here or without: one that is named more leads the text. */
const metals: readonly (readonly [name: string, sign: RegExp])[] = [
  ['aluminium', /\balumini?um\b/gi],
  ['copper', /\bcopper\b/gi],
  ['nickel', /\bnickel\b/gi],
  ['tin', /\btin\b/g],
  ['zinc', /\bzinc\b/gi],
  ['cobalt', /\bcobalt\b/gi],
  ['lithium', /\blithium\b/gi],
  ['gallium', /\bgallium\b/gi],
  ['germanium', /\bgermanium\b/gi],
  ['rare earths', /\brare[- ]earths?\b/gi],
  ['graphite', /\bgraphite\b/gi],
  ['steel', /\bsteel\b/gi],
  ['uranium', /\buranium\b/gi],
  ['titanium', /\btitanium\b/gi],
  ['tungsten', /\btungsten\b/gi],
  ['antimony', /\bantimony\b/gi],
  ['palladium', /\bpalladium\b/gi],
  ['platinum', /\bplatinum\b/gi],
  ['magnesium', /\bmagnesium\b/gi],
  ['manganese', /\bmanganese\b/gi],
]
/** A text is about a metal when it names it more than once, and over two thirds as often as any other. */
const LEAST = 2
const PART = 2 / 3

/** The metals that a text is about, the most named first; also those of its headline, and the only one that it names. */
export function mainMetals({
  headline,
  standfirst,
  body,
}: Pick<Article, 'headline' | 'standfirst' | 'body'>): string[] {
  const counts = metals
    .map(([name, sign]) => ({
      name,
      count: (`${headline} ${standfirst} ${body}`.match(sign) ?? []).length,
      isInHeadline: (headline.match(sign) ?? []).length > 0,
    }))
    .filter(({ count }) => count > 0)
  const most = Math.max(0, ...counts.map(({ count }) => count))
  return counts
    .filter(
      ({ count, isInHeadline }) =>
        isInHeadline || counts.length === 1 || (count >= LEAST && count > most * PART),
    )
    .toSorted((a, b) => b.count - a.count)
    .map(({ name }) => name)
}

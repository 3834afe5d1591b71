/** What goes where on the front page, by weight: a lead, features with a picture, briefs, the river. */

import type { ArticleRow } from '#lib/catalog/model'

export interface FrontRows {
  readonly lead: ArticleRow | undefined
  /** The heaviest first. */
  readonly features: readonly ArticleRow[]
  readonly briefs: readonly ArticleRow[]
  /** The rest, in order. */
  readonly river: readonly ArticleRow[]
}

/** How many rows of each weight there may be. */
export const weights = { features: 2, briefs: 7, river: 20 } as const
/** As many of the newest make a front page, with those around the lead. */
export const NEWEST = 1 + weights.features + weights.briefs + weights.river + 4

/**
 * Places rows, newest first; `above` are articles that are with the lead already. The newest leads.
 * Features are the newest of main commodities that are not above yet, made up with the newest where
 * there are too few of those; briefs are the next by the same rule.
 */
export function frontRows(
  rows: readonly ArticleRow[],
  above: ReadonlySet<string> = new Set(),
): FrontRows {
  const [lead, ...others] = rows
  const rest = others.filter(({ slug }) => !above.has(slug))
  const shown = new Set([lead?.commodities[0]])
  const diverse = rest.filter(({ commodities: [main] }) => {
    const isNew = !shown.has(main)
    shown.add(main)
    return isNew
  })
  const ranked = [...new Set([...diverse, ...rest])]
  const features = ranked.slice(0, weights.features)
  const brief = new Set(ranked.slice(weights.features, weights.features + weights.briefs))
  const chosen = new Set([...features, ...brief])
  return {
    lead,
    features,
    briefs: rest.filter((row) => brief.has(row)),
    river: rest.filter((row) => !chosen.has(row)).slice(0, weights.river),
  }
}

/** Every article that a part of the page has shown, for what comes after it. */
export function slugsOf(...parts: readonly (readonly { readonly slug: string }[])[]): Set<string> {
  return new Set(parts.flat().map(({ slug }) => slug))
}

/** Why an article is related, as data and in words. */
import type { Names } from '#lib/catalog/model'
import type { Facet } from '#lib/filter/filter'

export type Reason =
  | { readonly kind: 'editor' }
  | { readonly kind: 'storyline'; readonly term: string; readonly weight: number }
  | {
      readonly kind: 'shared'
      readonly facet: Facet
      readonly term: string
      readonly weight: number
    }
  | { readonly kind: 'text'; readonly weight: number }

const SHARED_NAMES = 2

/** The reasons worth saying: the story first, then the rarest things in common. */
export function bestReason(reasons: readonly Reason[]): Reason[] {
  const stories = reasons
    .filter(({ kind }) => kind === 'storyline')
    .sort(byWeight)
    .slice(0, 1)
  const shared = reasons
    .filter(({ kind }) => kind === 'shared')
    .sort(byWeight)
    .slice(0, SHARED_NAMES)
  const said = [...stories, ...shared]
  return said.length > 0 ? said : reasons.filter(({ kind }) => kind === 'text' || kind === 'editor')
}

/** `Same story: Nord Stream · also on Gazprom, Germany`. */
export function reasonText(reasons: readonly Reason[], names: Pick<Names, 'nameOf'>): string {
  const parts: string[] = []
  const shared: string[] = []
  for (const reason of reasons) {
    switch (reason.kind) {
      case 'editor':
        parts.push('Chosen by the editor')
        break
      case 'storyline':
        parts.push(`Same story: ${names.nameOf('storyline', reason.term) ?? reason.term}`)
        break
      case 'shared':
        shared.push(names.nameOf(reason.facet, reason.term) ?? reason.term)
        break
      case 'text':
        parts.push('On the same subject')
    }
  }
  if (shared.length > 0) parts.push(`${parts.length > 0 ? 'also' : 'Also'} on ${shared.join(', ')}`)
  return parts.join(' · ')
}

function byWeight(a: Reason, b: Reason): number {
  return weightOf(b) - weightOf(a)
}

function weightOf(reason: Reason): number {
  return reason.kind === 'editor' ? Number.POSITIVE_INFINITY : reason.weight
}

/** The reference index: what a record may refer to. Used by the archive check and by the sync. */
import { type Published, sortTime } from '#lib/core/dates'
import type { Picture } from './pictures/picture.ts'

type KnownPictures = Pick<ReadonlyMap<string, Picture>, 'get' | 'keys'>

/** The kinds of thing that an id can name. */
export type ReferenceKind =
  | 'article'
  | 'commodity'
  | 'organisation'
  | 'place'
  | 'storyline'
  | 'report'
  | 'benchmark'
  | 'person'

type HiddenUntil = (kind: ReferenceKind, id: string) => number | undefined

export interface ReferenceIndex extends Readonly<Record<ReferenceKind, ReadonlySet<string>>> {
  /** The countries that an article names which readers see: only they have a page. */
  readonly country: ReadonlySet<string>
  /** The pictures that can be shown, by their paths. */
  readonly picture: KnownPictures
  /** When readers will see what they do not see yet; see `shownFrom`. */
  readonly hiddenUntil: HiddenUntil
}

/** The same while it is being filled. */
export interface MutableReferenceIndex extends Record<ReferenceKind | 'country', Set<string>> {
  picture: KnownPictures
  hiddenUntil: HiddenUntil
}

/** Nothing is known yet. */
export function emptyReferenceIndex(): MutableReferenceIndex {
  return {
    article: new Set(),
    commodity: new Set(),
    organisation: new Set(),
    place: new Set(),
    storyline: new Set(),
    report: new Set(),
    benchmark: new Set(),
    person: new Set(),
    country: new Set(),
    picture: new Map(),
    hiddenUntil: () => undefined,
  }
}

/** When readers first see a record, in milliseconds since 1970: a draft never, a storyline always. */
export function shownFrom({
  draft,
  published,
}: {
  readonly draft?: boolean | undefined
  readonly published?: Published | undefined
}): number {
  if (draft) return Number.POSITIVE_INFINITY
  return published ? sortTime(published) : Number.NEGATIVE_INFINITY
}

/** The ways in which a name tries for a spot: those easily pleased first, so that they leave to others what these need. */
import type { Wanted } from './label-model.ts'
import { ELSEWHERE } from './label-styles.ts'
import type { LabelKind } from './model.ts'
import { settingsOf } from './name-lines.ts'

/** What a short tie costs, or to touch a line and a coast. */
const FAIR = 7.5
/** What it costs a name to lie half on land that it does not name. */
const ABROAD = ELSEWHERE / 2

/** A name that leaves to others what is further off. */
export function near(one: Wanted<LabelKind>): Wanted<LabelKind> {
  return { ...one, isNear: true }
}

/** A name near its point or on a short tie, and for the most part on its own land or at sea. */
export function fair(one: Wanted<LabelKind>): Wanted<LabelKind> {
  return {
    ...one,
    most: FAIR,
    fits: (box, tie) => (one.price?.(box) ?? 0) <= ABROAD && (one.fits?.(box, tie) ?? true),
  }
}

/** A name tied to its mark in one line or more. */
export function lastResort(place: Wanted<LabelKind>): Wanted<LabelKind> {
  return {
    ...place,
    settings: [
      ...settingsOf(place.name),
      place.name.replace(/\b(of|the) /g, '$1\u00a0').split(' '),
    ],
    spots: [],
  }
}

/** The scale bar: of round length, true at the middle of the map. */
import { tenth } from './path.ts'
import { EARTH_KM } from './sphere.ts'

export interface ScaleBar {
  readonly km: number
  /** In units of the map. */
  readonly length: number
}

/** The longest bar of 1, 2 or 5 times a power of ten km that is no longer than `width` units. */
export function scaleBar(unitsPerRadian: number, width: number): ScaleBar {
  const kmPerUnit = EARTH_KM / unitsPerRadian
  const most = width * kmPerUnit
  const power = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { km, length: tenth(km / kmPerUnit) }
}

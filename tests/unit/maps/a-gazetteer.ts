/** Places and names to draw maps from, as the catalog would give them. */
import fc from 'fast-check'
import { type Place, place } from '#lib/content/vocabulary-schema'
import { countryName } from '#lib/core/countries'
import type { Gazetteer } from '#lib/maps/model'
import type { LonLat } from '#lib/maps/sphere'

/** A place of a kind at a point. */
export function pointOf(id: string, point: LonLat, kind: Place['kind'] = 'terminal'): Place {
  return place.parse({ id, name: `Name of ${id}`, kind, point, description: 'A place.' })
}

/** A line of places. */
export function lineOf(
  id: string,
  line: readonly LonLat[],
  kind: Place['kind'] = 'pipeline',
): Place {
  return place.parse({ id, name: `Name of ${id}`, kind, line, description: 'A line.' })
}

/** Knows these places, and every country by its newspaper name. */
export function gazetteerOf(places: readonly Place[]): Gazetteer {
  return {
    findPlace: (id) => places.find((one) => one.id === id),
    nameOf: (_, code) => countryName(code),
    findCountry: (code) => ({ code }),
  }
}

/** Any place on Earth but the poles themselves. */
export const anyLonLat: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

const kinds: readonly Place['kind'][] = [
  'strait',
  'terminal',
  'port',
  'plant',
  'field',
  'sea',
  'city',
]

/** Up to eight places, some of them lines, some of them near one another. */
export const anyPlaces: fc.Arbitrary<Place[]> = fc
  .tuple(
    anyLonLat,
    fc.array(
      fc.record({
        east: fc.double({ min: -12, max: 12, noNaN: true }),
        north: fc.double({ min: -12, max: 12, noNaN: true }),
        kind: fc.constantFrom(...kinds),
        isLine: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([[lon, lat], offsets]) =>
    offsets.map(({ east, north, kind, isLine }, index) => {
      const at: LonLat = [wrapped(lon + east), Math.max(-88, Math.min(88, lat + north))]
      return isLine
        ? lineOf(`line-${index}`, [at, [wrapped(lon), lat + 0.5]])
        : pointOf(`point-${index}`, at, kind)
    }),
  )

function wrapped(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon
}

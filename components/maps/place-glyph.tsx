import { dashOf, glyphOf } from '#lib/maps/glyphs'
import type { ShownPlace } from '#lib/maps/model'
import { MapGlyph } from './map-glyph.tsx'

/** The sign of a row of the key: the number that its places share on the map, or the sign of its one place. */
export function RowGlyph({ place }: { place: ShownPlace }) {
  if (!place.number) return <PlaceGlyph place={place} />
  return <MapGlyph glyph="disc" number={place.number} isFocus={place.isFocus} />
}

/** The sign of a place, with the dashes of its line. */
export function PlaceGlyph({ place: { id, kind, status, isFocus } }: { place: ShownPlace }) {
  return (
    <MapGlyph
      glyph={glyphOf(kind)}
      isFocus={isFocus}
      dash={kind === 'pipeline' || kind === 'cable' ? dashOf(id, status) : undefined}
    />
  )
}

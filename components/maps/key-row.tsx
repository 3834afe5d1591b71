import { Fragment } from 'react'
import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import type { ShownPlace } from '#lib/maps/model'
import { besideName } from '#lib/maps/words'
import styles from './map-key.module.css'
import { PlaceGlyph, RowGlyph } from './place-glyph.tsx'

/** A row of a map's key: a place with its sign, or a number with the signs and the names of those that share it. */
export function KeyRow({ row: [first, ...rest] }: { row: readonly [ShownPlace, ...ShownPlace[]] }) {
  return (
    <li className={styles.place}>
      <RowGlyph place={first} />
      {first.number ? (
        <span>
          {[first, ...rest].map((place, index) => (
            <Fragment key={place.id}>
              {/* A sign never parts from its name. */}
              <span className={styles.pair}>
                <PlaceGlyph place={place} />
                <PlaceName place={place} hasMore={index < rest.length} />
              </span>{' '}
            </Fragment>
          ))}
        </span>
      ) : (
        <PlaceName place={first} />
      )}
    </li>
  )
}

/** A place's name as a link, with what it is. */
function PlaceName({ place, hasMore = false }: { place: ShownPlace; hasMore?: boolean }) {
  const beside = besideName(place)
  return (
    <span>
      <SiteLink href={urls.place(place.id)}>{place.name}</SiteLink>
      {beside ? <span className={styles.kind}> {beside}</span> : null}
      {hasMore ? ',' : null}
    </span>
  )
}

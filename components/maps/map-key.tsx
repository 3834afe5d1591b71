import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import { keyRowsOf } from '#lib/maps/key-rows'
import type { LocatorDrawing } from '#lib/maps/model'
import { joinNames, unlabelled } from '#lib/maps/words'
import { KeyRow } from './key-row.tsx'
import styles from './map-key.module.css'

/** What a map shows, as a list with links: its key for those who see it, its equal for those who do not. */
export function MapKey({
  places,
  countries,
  tints,
  tintWords,
  disputes,
  labels,
}: Pick<LocatorDrawing, 'places' | 'countries' | 'tints' | 'tintWords' | 'disputes' | 'labels'>) {
  const isPale = tints.some(({ strength }) => strength === 'member')
  // Without any of the weaker tone, all members that are seen are named themselves.
  const union = countries.find(({ code, shown }) => isPale && shown && code === 'EU')
  const shaded = countries.filter((country) => country.shown && country !== union)
  const rows = keyRowsOf(places.filter((place) => place.shown))
  return (
    <div className={styles.key}>
      {rows.length > 0 ? (
        <ul role="list" aria-label="Places on the map" className={styles.places}>
          {rows.map((row) => (
            <KeyRow key={row[0].id} row={row} />
          ))}
        </ul>
      ) : null}
      <KeyNames
        label={tintWords.named}
        swatch={styles.named}
        names={shaded.map(toCountry)}
        note={shaded.length > 1 ? unlabelled({ countries: shaded, labels }) : ''}
      />
      {union ? (
        <p className={styles.countries}>
          <span className={`${styles.swatch} ${styles.member}`} />{' '}
          {union.linked ? (
            <SiteLink href={urls.country(union.code)}>{tintWords.member}</SiteLink>
          ) : (
            tintWords.member
          )}
        </p>
      ) : null}
      {disputes.length > 0 ? (
        <p className={styles.countries}>
          <span className={`${styles.swatch} ${styles.disputed}`} /> Disputed: {joinNames(disputes)}
        </p>
      ) : null}
      <KeyNames
        label="Not shown"
        names={[
          ...places
            .filter((place) => !place.shown)
            .map(({ id, name }) => ({ id, name, href: urls.place(id) })),
          ...countries.filter((country) => !country.shown).map(toCountry),
        ]}
      />
    </div>
  )
}

function toCountry({ code, name, linked }: LocatorDrawing['countries'][number]): KeyName {
  return { id: code, name, ...(linked && { href: urls.country(code) }) }
}

/** What a map names, with its page where it has one. */

interface KeyName {
  readonly id: string
  readonly name: string
  readonly href?: string
}

/** A row of a map's key: names after what they have in common, and a note on them; nothing for none. */
function KeyNames({
  label,
  names,
  swatch,
  note,
}: {
  label: string
  names: readonly KeyName[]
  swatch?: string | undefined
  note?: string
}) {
  if (names.length === 0) return null
  return (
    <div className={styles.countries}>
      {swatch ? <span className={`${styles.swatch} ${swatch}`} /> : null} {label}:
      <ul role="list" aria-label={label} className={styles.names}>
        {names.map(({ id, name, href }) => (
          <li key={id}>{href ? <SiteLink href={href}>{name}</SiteLink> : name}</li>
        ))}
      </ul>
      {note ? <span>({note})</span> : null}
    </div>
  )
}

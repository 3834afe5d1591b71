import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import { glyphOf, kindBeside } from '#lib/maps/glyphs'
import type { LocatorDrawing } from '#lib/maps/model'
import { MapGlyph } from './map-glyph.tsx'
import styles from './map-key.module.css'

/** What a map shows, as a list with links: its key for those who see it, its equal for those who do not. */
export function MapKey({
  places,
  lines,
  countries,
  tints,
}: Pick<LocatorDrawing, 'places' | 'lines' | 'countries' | 'tints'>) {
  const isPale = tints.some(({ strength }) => strength === 'member')
  // Without any of the weaker tone, all members that are seen are named themselves.
  const union = countries.find(({ code, shown }) => isPale && shown && code === 'EU')
  const shaded = countries.filter((country) => country.shown && country !== union)
  return (
    <div className={styles.key}>
      {places.length > 0 ? (
        <ul role="list" aria-label="Places on the map" className={styles.places}>
          {places.map(({ id, name, kind }) => (
            <li key={id} className={styles.place}>
              <MapGlyph
                glyph={glyphOf(kind)}
                line={kind === 'pipeline' || kind === 'cable' ? kind : undefined}
                place={lines.findIndex((line) => line.id === id)}
              />
              <span>
                <SiteLink href={urls.place(id)}>{name}</SiteLink>{' '}
                <span className={styles.kind}>{kindBeside(name, kind)}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Countries label="Shaded" swatch={styles.named} countries={shaded} />
      {union ? (
        <p className={styles.countries}>
          <span className={`${styles.swatch} ${styles.member}`} />{' '}
          {union.linked ? (
            <SiteLink href={urls.country(union.code)} className={styles.union}>
              EU members
            </SiteLink>
          ) : (
            'EU members'
          )}
        </p>
      ) : null}
      <Countries
        label="Mentioned but not shown"
        countries={countries.filter(({ shown }) => !shown)}
      />
    </div>
  )
}

function Countries({
  label,
  countries,
  swatch,
}: {
  label: string
  countries: LocatorDrawing['countries']
  swatch?: string | undefined
}) {
  if (countries.length === 0) return null
  return (
    <div className={styles.countries}>
      {swatch ? <span className={`${styles.swatch} ${swatch}`} /> : null} {label}:
      <ul role="list" aria-label={label} className={styles.names}>
        {countries.map(({ code, name, linked }) => (
          <li key={code}>
            {linked ? <SiteLink href={urls.country(code)}>{name}</SiteLink> : name}
          </li>
        ))}
      </ul>
    </div>
  )
}

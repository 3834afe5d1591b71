import { SiteLink } from '#components/ui/site-link'
import type { Commodity, SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { Logo } from './logo.tsx'
import styles from './masthead.module.css'
import { NavLink } from './nav-link.tsx'
import { SearchBox } from './search-box.tsx'
import { sectionsOf } from './sections.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/**
 * The head of every page. On a phone the commodities scroll sideways; all works without JavaScript.
 * `at` is the path that is read, `q` what its list was searched for.
 */
export function Masthead({
  site,
  commodities,
  at,
  q,
}: {
  site: SiteSettings
  commodities: readonly Commodity[]
  at: string
  q: string
}) {
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <SiteLink href={urls.front()} className={styles.name}>
          <Logo mark={site.mark} className={styles.logo} />
          {site.name}
        </SiteLink>
        <search className={styles.search}>
          <form action={urls.archive()}>
            <SearchBox q={q} />
            <button type="submit">Search</button>
          </form>
        </search>
        <ThemeSwitch />
      </div>
      <div className={styles.bar}>
        <nav aria-label="Commodities" className={`${styles.nav} ${styles.commodities}`}>
          <ul role="list">
            {commodities.map(({ id, shortName }) => (
              <li key={id}>
                <NavLink href={urls.commodity(id)} at={at}>
                  {shortName}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="Sections" className={`${styles.nav} ${styles.sections}`}>
          <ul role="list">
            {sectionsOf(site).map(({ name, href }) => (
              <li key={href}>
                <NavLink href={href} at={at}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

import type { Commodity } from '#lib/catalog/model'
import { SEARCH_LIMIT } from '#lib/filter'
import { urls } from '#lib/urls'
import { SearchBox } from './client/search-box.client.tsx'
import { ThemeSwitch } from './client/theme-switch.client.tsx'
import { Logo } from './logo.tsx'
import styles from './masthead.module.css'
import { SiteLink } from './site-link.tsx'

/** The head of every page. Its navigation scrolls sideways on a phone and needs no JavaScript. */
export function Masthead({ commodities }: { commodities: readonly Commodity[] }) {
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <SiteLink href={urls.front()} className={styles.name}>
          <Logo className={styles.logo} />
          Chokepoint
        </SiteLink>
        <search className={styles.search}>
          <form action={urls.archive()}>
            <SearchBox limit={SEARCH_LIMIT} />
            <button type="submit">Search</button>
          </form>
        </search>
        <div className={`${styles.theme} needs-script`}>
          <ThemeSwitch />
        </div>
      </div>
      <div className={styles.bar}>
        <nav aria-label="Commodities" className={styles.nav}>
          <ul role="list">
            {commodities.map(({ id, shortName }) => (
              <li key={id}>
                <SiteLink href={urls.commodity(id)}>{shortName}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="Sections" className={styles.nav}>
          <ul role="list">
            <li>
              <SiteLink href={urls.archive()}>All news</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.storylines()}>Storylines</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.reports()}>Reports</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.map()}>Map</SiteLink>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  )
}

import { NavLink } from '#components/client/nav-link.client'
import { SearchBox } from '#components/client/search-box.client'
import { ThemeSwitch } from '#components/client/theme-switch.client'
import { SiteLink } from '#components/ui/site-link'
import type { Commodity } from '#lib/catalog/model'
import { SEARCH_LIMIT } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { Logo } from './logo.tsx'
import styles from './masthead.module.css'

const sections = [
  { name: 'All news', href: urls.archive() },
  { name: 'Storylines', href: urls.storylines() },
  { name: 'Prices', href: urls.benchmarks() },
  { name: 'Reports', href: urls.reports() },
  { name: 'Map', href: urls.map() },
] as const

/** The head of every page. On a phone the commodities scroll sideways; all works without JavaScript. */
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
        <div className="needs-script">
          <ThemeSwitch />
        </div>
      </div>
      <div className={styles.bar}>
        <nav aria-label="Commodities" className={`${styles.nav} ${styles.commodities}`}>
          <ul role="list">
            {commodities.map(({ id, shortName }) => (
              <li key={id}>
                <NavLink href={urls.commodity(id)}>{shortName}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label="Sections" className={`${styles.nav} ${styles.sections}`}>
          <ul role="list">
            {sections.map(({ name, href }) => (
              <li key={href}>
                <NavLink href={href}>{name}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

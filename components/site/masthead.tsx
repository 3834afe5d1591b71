import { CommodityMark } from '#components/ui/commodity-mark'
import { SiteLink } from '#components/ui/site-link'
import type { Commodity, SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { Logo } from './logo.tsx'
import styles from './masthead.module.css'
import { NavLink } from './nav-link.tsx'
import { SearchBox } from './search-box.tsx'
import { sectionsOf } from './sections.ts'

/**
 * The head of every page. On a phone a menu opens its sections, commodities and search, on a tablet
 * the search alone, without JavaScript. `at` is the path that is read; the archive has a search box of its own.
 */
export function Masthead({
  site,
  commodities,
  at,
}: {
  site: SiteSettings
  commodities: readonly Commodity[]
  at: string
}) {
  return (
    <header className={styles.masthead}>
      <div className={styles.inner}>
        <SiteLink href={urls.front()} className={styles.name}>
          <Logo mark={site.mark} className={styles.logo} />
          {site.name}
        </SiteLink>
        <details className={styles.menu}>
          <summary>
            <span className={styles.onPhone}>Menu</span>
            <span className={styles.onTablet}>Search</span>
          </summary>
        </details>
        <nav aria-label="Sections" className={styles.sections}>
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
        {at === urls.archive() ? null : (
          <search className={styles.search}>
            <form action={urls.archive()}>
              <SearchBox />
              <button type="submit">Search</button>
            </form>
          </search>
        )}
        <nav aria-label="Commodities" className={styles.commodities}>
          <ul role="list">
            {commodities.map((commodity) => (
              <li key={commodity.id}>
                <NavLink href={urls.commodity(commodity.id)} at={at}>
                  <CommodityMark commodity={commodity} name={commodity.shortName} />
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

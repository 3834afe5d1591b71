import { SiteLink } from '#components/ui/site-link'
import { urls } from '#lib/filter/urls'
import styles from './footer.module.css'
import { Logo } from './logo.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const links = [
  { name: 'All news', href: urls.archive() },
  { name: 'Storylines', href: urls.storylines() },
  { name: 'Prices', href: urls.benchmarks() },
  { name: 'Reports', href: urls.reports() },
  { name: 'Map', href: urls.map() },
  { name: 'Commodities', href: urls.commodities() },
  { name: 'Glossary and units', href: urls.glossary() },
  { name: 'Feeds', href: urls.feeds() },
  { name: 'Corrections', href: urls.corrections() },
  { name: 'About', href: urls.about() },
] as const

/** The foot of every page: what the site follows, its sections, and light or dark. */
export function Footer() {
  return (
    <footer id="foot" className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.line}>
          <Logo className={styles.logo} />
          Chokepoint follows what happens to oil, gas and power, and why.
        </p>
        <nav aria-label="About this site">
          <ul role="list" className={styles.links}>
            {links.map(({ name, href }) => (
              <li key={href}>
                <SiteLink href={href}>{name}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  )
}

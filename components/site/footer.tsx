import { SiteLink } from '#components/ui/site-link'
import type { SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './footer.module.css'
import { Logo } from './logo.tsx'
import { sectionsOf } from './sections.ts'
import { ThemeSwitch } from './theme-switch.tsx'

const links = [
  { name: 'Commodities', href: urls.commodities() },
  { name: 'Glossary and units', href: urls.glossary() },
  { name: 'Feeds', href: urls.feeds() },
  { name: 'Corrections', href: urls.corrections() },
  { name: 'About', href: urls.about() },
] as const

/** The foot of every page: what the site follows, its sections, and light or dark. */
export function Footer({ site }: { site: SiteSettings }) {
  const { licence, publisher } = site
  return (
    <footer id="foot" className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.line}>
          <Logo mark={site.mark} className={styles.logo} />
          {site.description}
        </p>
        <nav aria-label="About this site">
          <ul role="list" className={styles.links}>
            {[...sectionsOf(site), ...links].map(({ name, href }) => (
              <li key={href}>
                <SiteLink href={href}>{name}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        {publisher || licence ? (
          <p>
            {publisher ? `Published by ${publisher}. ` : ''}
            {licence ? 'Text: ' : ''}
            {licence?.url ? (
              <a href={licence.url} rel="license external noopener">
                {licence.name}
              </a>
            ) : (
              licence?.name
            )}
          </p>
        ) : null}
        <ThemeSwitch />
      </div>
    </footer>
  )
}

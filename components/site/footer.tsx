import { SiteLink } from '#components/ui/site-link'
import type { SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './footer.module.css'
import { sectionsOf } from './sections.ts'

const links = [
  { name: 'Commodities', href: urls.commodities() },
  { name: 'Glossary', href: urls.glossary() },
  { name: 'Feeds', href: urls.feeds() },
  { name: 'Corrections', href: urls.corrections() },
  { name: 'About', href: urls.about() },
] as const

/** The foot of every page: its sections, what stands behind the news, and ways to follow it. */
export function Footer({ site }: { site: SiteSettings }) {
  const { licence, publisher } = site
  return (
    <footer id="foot" className={styles.footer}>
      <div className={styles.inner}>
        <p>{site.description}</p>
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
      </div>
    </footer>
  )
}

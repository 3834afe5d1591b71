import { urls } from '#lib/urls'
import styles from './footer.module.css'
import { SiteLink } from './site-link.tsx'

/** The foot of every page: what stands behind the news, and ways to follow it. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.line}>
          Chokepoint follows what happens to oil, gas and power, and why.
        </p>
        <nav aria-label="About this site">
          <ul role="list" className={styles.links}>
            <li>
              <SiteLink href={urls.about()}>About</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.corrections()}>Corrections</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.commodities()}>Commodities</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.feeds()}>Feeds</SiteLink>
            </li>
            <li>
              <SiteLink href={urls.glossary()}>Glossary</SiteLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

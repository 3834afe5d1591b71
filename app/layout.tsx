import './globals.css'
import type { ReactNode } from 'react'
import { Footer } from '#components/site/footer'
import { Masthead } from '#components/site/masthead'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { OPEN_SEARCH } from '#lib/seo/open-search'
import { siteMetadata, siteViewport } from '#lib/seo/page-metadata'
import { hasOwnColours } from '#lib/seo/site-style'
import { sourceSans, sourceSerif, sourceSerifItalic } from './fonts.ts'
import styles from './layout.module.css'
import { pathRead } from './reading.ts'
import { scriptUrls } from './scripts.ts'

export const generateMetadata = () => siteMetadata(openCatalog().site())

export const viewport = siteViewport

export default async function RootLayout({ children }: { children: ReactNode }) {
  const scripts = scriptUrls()
  const catalog = openCatalog()
  const site = catalog.site()
  return (
    <html
      lang={site.language}
      className={`${sourceSerif.variable} ${sourceSerifItalic.variable} ${sourceSans.variable}`}
    >
      <head>
        <script src={scripts.firstPaint} />
        {hasOwnColours(site) ? <link rel="stylesheet" href={urls.siteStyle()} /> : null}
        {/* The first picture of a page is a whole one: drawn half read, its lists would move. */}
        <link rel="expect" href="#foot" blocking="render" />
        <link rel="search" type={OPEN_SEARCH} href={urls.openSearch()} title={site.name} />
        <script type="module" src={scripts.site} />
      </head>
      <body>
        <a href="#content" className={styles.skip}>
          Skip to content
        </a>
        <a href="#foot" className={styles.skip}>
          Skip to the foot
        </a>
        <Masthead site={site} commodities={catalog.listCommodities()} at={await pathRead()} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  )
}

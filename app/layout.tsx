import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '#components/site/footer'
import { Masthead } from '#components/site/masthead'
import { openCatalog } from '#lib/catalog/catalog'
import { siteOrigin, urls } from '#lib/filter/urls'
import { OPEN_SEARCH } from '#lib/seo/open-search'
import { sourceSans, sourceSerif, sourceSerifItalic } from './fonts.ts'
import styles from './layout.module.css'
import { pathRead } from './reading.ts'
import { scriptUrls } from './scripts.ts'

export const metadata: Metadata = {
  metadataBase: new URL(siteOrigin()),
  title: { default: 'Chokepoint: the geopolitics of energy markets', template: '%s | Chokepoint' },
  description:
    'News on what happened to oil, gas, LNG, coal, power, nuclear fuel, carbon, metals and shipping, and why.',
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#11161a' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const scripts = scriptUrls()
  return (
    <html
      lang="en-GB"
      className={`${sourceSerif.variable} ${sourceSerifItalic.variable} ${sourceSans.variable}`}
    >
      <head>
        <script src={scripts.firstPaint} />
        {/* The first picture of a page is a whole one: drawn half read, its lists would move. */}
        <link rel="expect" href="#foot" blocking="render" />
        <link rel="search" type={OPEN_SEARCH} href={urls.openSearch()} title="Chokepoint" />
        <script type="module" src={scripts.site} />
      </head>
      <body>
        <a href="#content" className={styles.skip}>
          Skip to content
        </a>
        <Masthead commodities={openCatalog().listCommodities()} at={await pathRead()} />
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}

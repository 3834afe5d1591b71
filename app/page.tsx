import { ArticleRiver } from '#components/article-river'
import { BenchmarkStrip } from '#components/benchmark-strip'
import { Columns } from '#components/columns'
import { FrontAside } from '#components/front-aside'
import { FrontLead } from '#components/front-lead'
import { FrontSecond } from '#components/front-second'
import { LocatorMap } from '#components/locator-map'
import { SiteLink } from '#components/site-link'
import { StorylinesInMotion } from '#components/storylines-in-motion'
import { backgroundOf } from '#lib/article-page'
import { listStandings } from '#lib/benchmarks/latest'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter'
import { besideRiver, composeFront } from '#lib/front-page'
import { locatorMap } from '#lib/maps/locator'
import { frontMetadata } from '#lib/metadata'
import { urls } from '#lib/urls'
import styles from './page.module.css'

export const revalidate = 3600

const LATEST = 20

export const metadata = frontMetadata()

/** The front page: the newest first and largest, then a second tier, then the river of days. */
export default function FrontPage() {
  const catalog = openCatalog()
  const latest = catalog.listArticles(emptyFilter, 1, LATEST).items
  const { lead, second, river } = composeFront(latest)
  const leadArticle = lead && catalog.findArticle(lead.slug)
  return (
    <div className={styles.front}>
      <h1 className="visually-hidden">Chokepoint: energy-market geopolitics</h1>
      <BenchmarkStrip label="Benchmarks" standings={listStandings(catalog)} />
      <div className={styles.top}>
        {lead && leadArticle ? (
          <FrontLead
            row={lead}
            background={backgroundOf(catalog, lead.slug)}
            names={catalog}
            picture={<LocatorMap map={locatorMap(catalog, leadArticle)} />}
          />
        ) : null}
        <StorylinesInMotion storylines={catalog.storylinesInMotion(4)} />
      </div>
      <FrontSecond rows={second} names={catalog} />
      <Columns aside={<FrontAside {...besideRiver(catalog, latest)} />}>
        <ArticleRiver rows={river} names={catalog} />
        <p className={styles.more}>
          <SiteLink href={urls.news({ filter: emptyFilter })}>
            All {catalog.countArticles()} articles
          </SiteLink>
        </p>
      </Columns>
    </div>
  )
}

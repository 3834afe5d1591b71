import { ArticleRiver } from '#components/article-river'
import { BenchmarkStrip } from '#components/benchmark-strip'
import { Columns } from '#components/columns'
import { FrontLead } from '#components/front-lead'
import { FrontSecond } from '#components/front-second'
import { LocatorMap } from '#components/locator-map'
import { ReportAside } from '#components/report-aside'
import { SiteLink } from '#components/site-link'
import { StorylinesInMotion } from '#components/storylines-in-motion'
import { backgroundOf } from '#lib/article-page'
import { listStandings } from '#lib/benchmarks/latest'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter'
import { locatorMap } from '#lib/maps/locator'
import { frontMetadata } from '#lib/metadata'
import { urls } from '#lib/urls'
import styles from './page.module.css'

export const revalidate = 3600

const SECOND_TIER = 3
const RIVER = 16

export const metadata = frontMetadata()

/** The front page: the newest first and largest, then a second tier, then the river of days. */
export default function FrontPage() {
  const catalog = openCatalog()
  const latest = catalog.listArticles(emptyFilter, 1, 1 + SECOND_TIER + RIVER).items
  const [lead] = latest
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
      <FrontSecond rows={latest.slice(1, 1 + SECOND_TIER)} names={catalog} />
      <Columns aside={<ReportAside reports={catalog.listReports().slice(0, 5)} />}>
        <ArticleRiver rows={latest.slice(1 + SECOND_TIER)} names={catalog} />
        <p className={styles.more}>
          <SiteLink href={urls.news({ filter: emptyFilter })}>
            All {catalog.countArticles()} articles
          </SiteLink>
        </p>
      </Columns>
    </div>
  )
}

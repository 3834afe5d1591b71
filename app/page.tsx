import { BenchmarkStrip } from '#components/benchmarks/benchmark-strip'
import { FrontAside } from '#components/front/front-aside'
import { FrontLead } from '#components/front/front-lead'
import { FrontSecond } from '#components/front/front-second'
import { StorylinesInMotion } from '#components/front/storylines-in-motion'
import { LocatorMap } from '#components/maps/locator-map'
import { ArticleRiver } from '#components/ui/article-river'
import { Columns } from '#components/ui/columns'
import { SiteLink } from '#components/ui/site-link'
import { backgroundOf } from '#lib/article/page'
import { leadingStandings } from '#lib/benchmarks/latest'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { besideRiver, composeFront } from '#lib/front/page'
import { locatorMap } from '#lib/maps/locator'
import { frontMetadata, siteTitle } from '#lib/seo/page-metadata'
import styles from './page.module.css'

const LATEST = 20

export const generateMetadata = () => frontMetadata(openCatalog().site())

/** The front page: the newest first and largest, then a second tier, then the river of days. */
export default function FrontPage() {
  const catalog = openCatalog()
  const latest = catalog.listArticles(emptyFilter, 1, LATEST).items
  const { lead, second, river } = composeFront(latest)
  const leadArticle = lead && catalog.findArticle(lead.slug)
  return (
    <div className={styles.front}>
      <h1 className="visually-hidden">{siteTitle(catalog.site())}</h1>
      <BenchmarkStrip label="Prices" standings={leadingStandings(catalog)} />
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

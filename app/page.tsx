import { AsOfLine } from '#components/front/as-of-line'
import { FrontAside } from '#components/front/front-aside'
import { FrontBands } from '#components/front/front-bands'
import { FrontRiver } from '#components/front/front-river'
import { FrontTop } from '#components/front/front-top'
import { SiteLink } from '#components/ui/site-link'
import { openCatalog } from '#lib/catalog/catalog'
import { dayInUtc } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { allOf } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { asOf } from '#lib/front/as-of'
import { besideRiver } from '#lib/front/beside-river'
import { composeFront } from '#lib/front/front'
import { frontMetadata, siteTitle } from '#lib/seo/page-metadata'
import styles from './page.module.css'

export const generateMetadata = () => frontMetadata(openCatalog().site())

/** The front page: the newest and its picture, then by weight, then what moved, then the river of days. */
export default function FrontPage() {
  const catalog = openCatalog()
  const front = composeFront(catalog)
  const beside = besideRiver(catalog)
  return (
    <>
      <h1 className="visually-hidden">{siteTitle(catalog.site())}</h1>
      <AsOfLine asOf={asOf(catalog, dayInUtc(Date.now()))} />
      <FrontTop front={front} names={catalog} />
      <FrontBands front={front} />
      <div className={styles.latest}>
        {front.river.length > 0 ? (
          <section aria-labelledby="latest">
            <div className={styles.heading}>
              <h2 id="latest" className={styles.title}>
                Earlier news
              </h2>
              <SiteLink href={urls.news({ filter: emptyFilter })} className={styles.all}>
                {allOf(front.counts.articles)}
              </SiteLink>
            </div>
            <FrontRiver rows={front.river} names={catalog} moves={front.moves} />
          </section>
        ) : null}
        {beside ? <FrontAside beside={beside} /> : null}
      </div>
    </>
  )
}

import { Prose } from '#components/markdown/prose'
import { AboutAside } from '#components/site/about-aside'
import { Imprint } from '#components/site/imprint'
import { FactList } from '#components/ui/fact-list'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { renderBody } from '#lib/markdown/body'
import { pageMetadata } from '#lib/seo/page-metadata'
import styles from './page.module.css'

export function generateMetadata() {
  const catalog = openCatalog()
  const site = catalog.site()
  const description = catalog.findPage('about')?.standfirst ?? site.description
  return pageMetadata(site, { title: 'About', description, path: urls.about() })
}

/** How many of the latest revisions are listed. */
const LATEST = 5

/** What the site says of itself, who answers for it, and how to reach them. */
export default function AboutPage() {
  const catalog = openCatalog()
  const site = catalog.site()
  const page = catalog.findPage('about')
  const facts = Object.entries({
    articles: catalog.countArticles(),
    storylines: catalog.listStorylines().length,
    reports: catalog.listReports().length,
    'price series': catalog.listBenchmarks().length,
  }).map(([says, count]) => ({ figure: count.toLocaleString('en-GB'), says }))
  return (
    <>
      <SectionHeader title={page?.title ?? `About ${site.name}`} scope={page?.standfirst} />
      <FactList facts={facts} />
      <div className={styles.about}>
        <div>
          {page ? <Prose content={renderBody(page.body)} /> : null}
          <Imprint
            site={site}
            editors={site.editors.flatMap((id) => catalog.findPerson(id) ?? [])}
          />
        </div>
        <div className={styles.aside}>
          <AboutAside revised={catalog.listRevisions(LATEST)} />
        </div>
      </div>
    </>
  )
}

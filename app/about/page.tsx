import { Corrections } from '#components/article/corrections'
import { Prose } from '#components/markdown/prose'
import { Imprint } from '#components/site/imprint'
import { SlashSwitch } from '#components/site/slash-switch'
import { AsideSection } from '#components/ui/aside-section'
import { FactList } from '#components/ui/fact-list'
import { SectionHeader } from '#components/ui/section-header'
import { SiteLink } from '#components/ui/site-link'
import { openCatalog } from '#lib/catalog/catalog'
import { emptyFilter } from '#lib/filter/filter'
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

const LATEST = 5

const further = [
  { name: 'Corrections', href: urls.corrections() },
  { name: 'Glossary and units', href: urls.glossary() },
  { name: 'Feeds', href: urls.feeds() },
  { name: 'Prices and their sources', href: urls.benchmarks() },
] as const

/** What the site says of itself, who answers for it, and how to reach them. */
export default function AboutPage() {
  const catalog = openCatalog()
  const site = catalog.site()
  const page = catalog.findPage('about')
  const facts = [
    { figure: catalog.listArticles(emptyFilter, 1, 1).total, says: 'articles' },
    { figure: catalog.listStorylines().length, says: 'storylines' },
    { figure: catalog.listReports().length, says: 'reports' },
    { figure: catalog.listBenchmarks().length, says: 'price series' },
  ].map(({ figure, says }) => ({ figure: figure.toLocaleString('en-GB'), says }))
  return (
    <>
      <SectionHeader title={page?.title ?? `About ${site.name}`} scope={page?.standfirst} />
      <div className={styles.about}>
        <div>
          {page ? <Prose content={renderBody(page.body)} /> : null}
          <Imprint
            site={site}
            editors={site.editors.flatMap((id) => catalog.findPerson(id) ?? [])}
          />
        </div>
        <div className={styles.aside}>
          <FactList facts={facts} />
          <AsideSection id="further" title="Further">
            <ul role="list">
              {further.map(({ name, href }) => (
                <li key={href}>
                  <SiteLink href={href}>{name}</SiteLink>
                </li>
              ))}
            </ul>
          </AsideSection>
          <AsideSection id="corrected" title="Lately corrected">
            <Corrections revised={catalog.listRevisions(LATEST)} heading="h3" />
          </AsideSection>
          <SlashSwitch />
        </div>
      </div>
    </>
  )
}

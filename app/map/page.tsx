import { CountList } from '#components/maps/count-list'
import { MapFilter } from '#components/maps/map-filter'
import { WorldMap } from '#components/maps/world-map'
import { QueryErrors } from '#components/ui/query-errors'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import { readMapQuery } from '#lib/maps/map-query'
import { mapPage, titleOf } from '#lib/maps/news-page'
import { pageMetadata } from '#lib/seo/page-metadata'
import styles from './page.module.css'

export async function generateMetadata({ searchParams }: PageProps<'/map'>) {
  const catalog = openCatalog()
  const read = readMapQuery(catalog, searchParamsOf(await searchParams))
  const query = read.ok ? read.query : {}
  const title = titleOf(catalog, query)
  const description = 'The news on a map of the world, by commodity and year.'
  return pageMetadata(catalog.site(), { title, description, path: urls.map(query) })
}

/** The archive on the world, by commodity and year. */
export default async function MapPage({ searchParams }: PageProps<'/map'>) {
  const catalog = openCatalog()
  const read = readMapQuery(catalog, searchParamsOf(await searchParams))
  if (!read.ok) return <QueryErrors errors={read.errors} />
  const page = mapPage(catalog, read.query)
  return (
    <div className={styles.page}>
      <SectionHeader title={page.title} scope={page.scope}>
        <p>{countInWords(page.total)}</p>
      </SectionHeader>
      <div className={styles.filters}>
        <MapFilter label="Commodity" choices={page.commodities} />
        <MapFilter label="Year" choices={page.years} />
      </div>
      <WorldMap {...page.map} />
      <div className={styles.lists}>
        <CountList id="by-country" title="Countries" counts={page.countries} hasBars />
        <CountList id="by-place" title="Places" counts={page.places} />
      </div>
    </div>
  )
}

import { Converter } from '#components/glossary/converter'
import { GlossaryIndex } from '#components/glossary/glossary-index'
import { GlossaryList } from '#components/glossary/glossary-list'
import { JsonLd } from '#components/site/json-ld'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { urls } from '#lib/filter/urls'
import { groupByLetter, kindsIn, readGlossaryQuery } from '#lib/glossary/glossary'
import { pageMetadata } from '#lib/seo/page-metadata'
import { glossaryStructuredData } from '#lib/seo/structured-data'
import styles from './page.module.css'

const scope = 'Terms and units of the trade, and a converter from one unit to another.'

export const generateMetadata = () =>
  pageMetadata(openCatalog().site(), {
    title: 'Glossary',
    description: scope,
    path: urls.glossary(),
  })

/** Every term with its definition, and units with their factors and who publishes them. */
export default async function GlossaryPage({ searchParams }: PageProps<'/glossary'>) {
  const params = searchParamsOf(await searchParams)
  const { kind, conversion, errors } = readGlossaryQuery(params)
  const terms = openCatalog().listGlossary()
  const groups = groupByLetter(terms, kind)
  const names = new Map(terms.map(({ id, term }) => [id, term]))
  return (
    <>
      <JsonLd data={glossaryStructuredData(terms, openCatalog().site())} />
      <SectionHeader title="Glossary" scope={scope} />
      <div className={styles.page}>
        <Converter
          asked={{ value: params.get('value') ?? '', unit: params.get('unit') ?? '' }}
          conversion={conversion}
          errors={errors}
        />
        <GlossaryIndex groups={groups} kinds={kindsIn(terms)} kind={kind} />
        <GlossaryList groups={groups} nameOf={(id) => names.get(id)} />
      </div>
    </>
  )
}

import { Converter } from '#components/converter'
import { GlossaryIndex } from '#components/glossary-index'
import { GlossaryList } from '#components/glossary-list'
import { JsonLd } from '#components/json-ld'
import { SectionHeader } from '#components/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { groupByLetter, kindsIn, readGlossaryQuery } from '#lib/glossary'
import { pageMetadata } from '#lib/metadata'
import { searchParamsOf } from '#lib/search-params'
import { glossaryStructuredData } from '#lib/structured-data'
import { urls } from '#lib/urls'
import styles from './page.module.css'

const scope = 'Terms and units of the energy trade, and a converter from one unit to another.'

export const metadata = pageMetadata({
  title: 'Glossary',
  description: scope,
  path: urls.glossary(),
})

/** Every term with its definition, and units with their factors and who publishes them. */
export default async function GlossaryPage({ searchParams }: PageProps<'/glossary'>) {
  const params = searchParamsOf(await searchParams)
  const { kind, conversion, faults } = readGlossaryQuery(params)
  const terms = openCatalog().listGlossary()
  const groups = groupByLetter(terms, kind)
  const names = new Map(terms.map(({ id, term }) => [id, term]))
  return (
    <>
      <JsonLd data={glossaryStructuredData(terms)} />
      <SectionHeader title="Glossary" scope={scope} />
      <div className={styles.page}>
        <div className={styles.converter}>
          <Converter
            asked={{ value: params.get('value') ?? '', unit: params.get('unit') ?? '' }}
            conversion={conversion}
            faults={faults}
          />
        </div>
        <div className={styles.terms}>
          <GlossaryIndex groups={groups} kinds={kindsIn(terms)} kind={kind} />
          <GlossaryList groups={groups} nameOf={(id) => names.get(id)} />
        </div>
      </div>
    </>
  )
}

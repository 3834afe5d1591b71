import { Corrections } from '#components/corrections'
import { SectionHeader } from '#components/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { pageMetadata } from '#lib/metadata'
import { urls } from '#lib/urls'

export const revalidate = 3600

const scope =
  'What we got wrong or said unclearly, newest first. Articles are mended in the open, never in silence.'

export const metadata = pageMetadata({
  title: 'Corrections',
  description: scope,
  path: urls.corrections(),
})

export default function CorrectionsPage() {
  return (
    <>
      <SectionHeader title="Corrections" scope={scope} />
      <Corrections revised={openCatalog().listRevisions(200)} />
    </>
  )
}

import { StorylineList } from '#components/storylines/storyline-list'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/page-metadata'

export const generateMetadata = () =>
  pageMetadata(openCatalog().site(), {
    title: 'Storylines',
    description: 'Stories told over several articles, those with the newest events first.',
    path: urls.storylines(),
  })

export default function StorylinesPage() {
  return (
    <>
      <SectionHeader
        title="Storylines"
        scope="Stories told over several articles, those with the newest events first."
      />
      <h2 className="visually-hidden">All storylines</h2>
      <StorylineList storylines={openCatalog().listStorylines()} detail />
    </>
  )
}

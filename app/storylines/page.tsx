import { SectionHeader } from '#components/section-header'
import { StorylineList } from '#components/storyline-list'
import { openCatalog } from '#lib/catalog/catalog'
import { pageMetadata } from '#lib/metadata'
import { urls } from '#lib/urls'

export const revalidate = 3600

export const metadata = pageMetadata({
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

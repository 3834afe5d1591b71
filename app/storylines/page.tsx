import { StorylineIndex } from '#components/storylines/storyline-index'
import { SectionHeader } from '#components/ui/section-header'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { pageMetadata } from '#lib/seo/page-metadata'
import { storylineIndex } from '#lib/storylines/storyline-index'

export const generateMetadata = () =>
  pageMetadata(openCatalog().site(), {
    title: 'Storylines',
    description: 'Stories that run over several articles, those with the newest events first.',
    path: urls.storylines(),
  })

export default function StorylinesPage() {
  const index = storylineIndex(openCatalog())
  return (
    <>
      <SectionHeader
        title="Storylines"
        scope={`${index.count === 1 ? 'One story that runs' : `${index.count} stories that run`} over several articles. Each line runs over the same years; a dot is an event, the last one filled.`}
      >
        {index.groups.map(({ id, title, entries }) => (
          <a key={id} href={`#${id}`}>
            {`${title}: ${entries.length}`}
          </a>
        ))}
      </SectionHeader>
      <StorylineIndex {...index} />
    </>
  )
}

import { StorylinePosition } from '#components/storylines/storyline-position'
import { ExploreMore } from '#components/ui/explore-more'
import type { StorylineEvent, TermCount } from '#lib/catalog/model'
import styles from './article-stories.module.css'

/** Where an article is in its stories, and what else it is about; nothing where it is about nothing else. */
export function ArticleStories({
  slug,
  stories,
  terms,
}: {
  slug: string
  stories: readonly { id: string; title: string; events: readonly StorylineEvent[] }[]
  terms: readonly TermCount[]
}) {
  if (stories.length + terms.length === 0) return null
  return (
    <div className={styles.stories}>
      {stories.map((story) => (
        <StorylinePosition key={story.id} storyline={story} events={story.events} slug={slug} />
      ))}
      <ExploreMore terms={terms} />
    </div>
  )
}

import { MarketContext } from '#components/benchmarks/market-context'
import { StorylinePosition } from '#components/storylines/storyline-position'
import type { ArticlePrices } from '#lib/benchmarks/context'
import type { StorylineEvent } from '#lib/catalog/model'

/** What stands beside an article: its place in its stories, and what the price did. */
export function ArticleRail({
  slug,
  stories,
  prices,
}: {
  slug: string
  stories: readonly { id: string; title: string; events: readonly StorylineEvent[] }[]
  prices: ArticlePrices
}) {
  return (
    <>
      {stories.map((story) => (
        <StorylinePosition key={story.id} storyline={story} events={story.events} slug={slug} />
      ))}
      <MarketContext prices={prices} />
    </>
  )
}

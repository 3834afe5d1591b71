import { MarketContext } from '#components/benchmarks/market-context'
import { StorylinePosition } from '#components/storylines/storyline-position'
import type { MarketContext as Market } from '#lib/benchmarks/context'
import type { StorylineEvent } from '#lib/catalog/model'

/** What stands beside an article: its place in its stories, and what the price did. */
export function ArticleRail({
  slug,
  stories,
  market,
}: {
  slug: string
  stories: readonly { id: string; title: string; events: readonly StorylineEvent[] }[]
  market: Market
}) {
  return (
    <>
      {stories.map((story) => (
        <StorylinePosition key={story.id} storyline={story} events={story.events} slug={slug} />
      ))}
      <MarketContext context={market} />
    </>
  )
}

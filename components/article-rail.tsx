import type { MarketContext as Market } from '#lib/benchmarks/context'
import type { StorylineEvent } from '#lib/catalog/model'
import type { LocatorMap as Locator } from '#lib/maps/model'
import { LocatorMap } from './locator-map.tsx'
import { MarketContext } from './market-context.tsx'
import { StorylinePosition } from './storyline-position.tsx'

/** What stands beside an article: its place in its stories, what the price did, where it happened. */
export function ArticleRail({
  slug,
  stories,
  market,
  map,
}: {
  slug: string
  stories: readonly { id: string; title: string; events: readonly StorylineEvent[] }[]
  market: Market
  map: Locator | undefined
}) {
  return (
    <>
      {stories.map((story) => (
        <StorylinePosition key={story.id} storyline={story} events={story.events} slug={slug} />
      ))}
      <MarketContext context={market} />
      <LocatorMap map={map} />
    </>
  )
}

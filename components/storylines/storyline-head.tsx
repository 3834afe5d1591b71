import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Storyline } from '#lib/catalog/model'
import { formatDay, type PlainDate } from '#lib/core/dates'
import { countInWords } from '#lib/filter/labels'
import { termFeedUrl, urls } from '#lib/filter/urls'

/** The head of a storyline: what it is about, how much of it there is, from when to when. */
export function StorylineHead({
  storyline,
  days,
}: {
  storyline: Storyline
  /** The days of its events, oldest first. */
  days: readonly PlainDate[]
}) {
  const { id, title, standfirst } = storyline
  const [first, last] = [days[0], days.at(-1)]
  return (
    <SectionHeader
      kicker={<SiteLink href={urls.storylines()}>Storylines</SiteLink>}
      title={unbroken(title)}
      scope={standfirst}
    >
      <p>{countInWords(days.length)}</p>
      {first && last ? (
        <p>
          {formatDay(first)} to {formatDay(last)}
        </p>
      ) : null}
      <FollowLine url={(format) => termFeedUrl('storyline', id, format)} />
    </SectionHeader>
  )
}

import type { Storyline } from '#lib/catalog/model'
import { formatDay, type PlainDate } from '#lib/dates'
import { countInWords } from '#lib/filter-words'
import { termFeedUrl, urls } from '#lib/urls'
import { FollowLine } from './follow-line.tsx'
import { SectionHeader } from './section-header.tsx'
import { SiteLink } from './site-link.tsx'

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
      title={title}
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

import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { urls } from '#lib/filter/urls'
import type { LaneScale } from '#lib/storylines/lane'
import type { StorylineEntry, storylineIndex } from '#lib/storylines/storyline-index'
import styles from './storyline-index.module.css'
import { LaneYears, StorylineLane } from './storyline-lane.tsx'

type Index = ReturnType<typeof storylineIndex>

/** All storylines by how lately they moved, each a lane of dots. */
export function StorylineIndex({ groups, scale }: Index) {
  return groups.map(({ id, title, entries }) => (
    <section key={id} aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <StorylineEntries entries={entries} scale={scale} />
    </section>
  ))
}

/** As many columns as a wide screen has; each has the years on top, those that are there. */
const COLUMNS = [1, 2, 3, 4]

/** Storylines as lanes of dots on one scale of years. */
export function StorylineEntries({
  entries,
  scale,
}: {
  entries: readonly StorylineEntry[]
  scale: LaneScale | undefined
}) {
  return (
    <div className={styles.around} data-columns={Math.min(entries.length, COLUMNS.length)}>
      {scale ? (
        <div className={styles.years}>
          {COLUMNS.slice(0, entries.length).map((column) => (
            <LaneYears key={column} scale={scale} />
          ))}
        </div>
      ) : null}
      <ul role="list" className={styles.entries}>
        {entries.map((entry) => (
          <Story key={entry.storyline.id} entry={entry} scale={scale} />
        ))}
      </ul>
    </div>
  )
}

function Story({ entry, scale }: { entry: StorylineEntry; scale: LaneScale | undefined }) {
  const { storyline, days, last, on } = entry
  return (
    <li className={styles.story}>
      <h3 className={styles.name}>
        <SiteLink href={urls.storyline(storyline.id)}>{unbroken(storyline.title)}</SiteLink>
      </h3>
      <p className={styles.count}>
        {on ? (
          <>
            <b>{on.count}</b> of {storyline.count} on {on.name}
          </>
        ) : (
          <>
            <b>{storyline.count}</b> {storyline.count === 1 ? 'event' : 'events'}
          </>
        )}
      </p>
      {scale ? (
        <div className={styles.lane}>
          <StorylineLane scale={scale} days={days} />
        </div>
      ) : null}
      <p className={styles.last}>
        <PublishedTime date={storyline.latest} />
        <span>{unbroken(last)}</span>
      </p>
    </li>
  )
}

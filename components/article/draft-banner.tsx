import { PublishedTime } from '#components/ui/published-time'
import type { Published } from '#lib/core/dates'
import styles from './draft-banner.module.css'

/** Says above an article or a report that readers do not see it, and why. */
export function DraftBanner({
  piece = 'article',
  state,
  published,
}: {
  piece?: 'article' | 'report'
  state: 'draft' | 'embargo' | 'published'
  published: Published
}) {
  return (
    <aside className={styles.banner} aria-label="Not published">
      {state === 'draft' ? (
        <p>
          <strong>Draft.</strong> Readers do not see this {piece}. Do not pass it on.
        </p>
      ) : state === 'embargo' ? (
        <p>
          <strong>Embargoed</strong> until <PublishedTime date={published} />. Readers do not see
          this {piece} before. Do not pass it on.
        </p>
      ) : (
        <p>
          <strong>Published.</strong> Readers see this {piece} at its own address now.
        </p>
      )}
    </aside>
  )
}

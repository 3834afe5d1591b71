import { PublishedTime } from '#components/ui/published-time'
import type { Published } from '#lib/core/dates'
import styles from './draft-banner.module.css'

/** Says above an article that readers do not see it, and why. */
export function DraftBanner({
  state,
  published,
}: {
  state: 'draft' | 'embargo' | 'published'
  published: Published
}) {
  return (
    <aside className={styles.banner} aria-label="Not published">
      {state === 'draft' ? (
        <p>
          <strong>Draft.</strong> Readers do not see this article. Do not pass it on.
        </p>
      ) : state === 'embargo' ? (
        <p>
          <strong>Embargoed</strong> until <PublishedTime date={published} />. Readers do not see
          this article before. Do not pass it on.
        </p>
      ) : (
        <p>
          <strong>Published.</strong> Readers see this article at its own address now.
        </p>
      )}
    </aside>
  )
}

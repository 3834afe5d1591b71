import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { ArticleRow, Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './story-meta.module.css'

/** The date of a story, where it was written, and the storyline it belongs to. */
export function StoryMeta({
  row: { published, storylines },
  dateline,
  names,
}: {
  row: ArticleRow
  dateline?: string
  names: Names
}) {
  const [storyline] = storylines
  const story = storyline && names.nameOf('storyline', storyline)
  return (
    <p className={styles.meta}>
      <span>
        <PublishedTime date={published} />
        {dateline ? ` · ${dateline}` : ''}
      </span>
      {storyline && story ? (
        <SiteLink href={urls.storyline(storyline)} className={styles.story}>
          {story}
        </SiteLink>
      ) : null}
    </p>
  )
}

import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { Article } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { revisionLabels } from './revision-labels.ts'
import styles from './revision-notes.module.css'

/** Corrections are above the text, where nobody can miss them; other revisions below it. */
export function RevisionNotes({
  slug,
  revisions,
  places,
  place,
}: {
  slug: Article['slug']
  revisions: Article['revisions']
  /** The ids of the passages that they changed, by the place of each in its list. */
  places: readonly (string | undefined)[]
  place: 'above' | 'below'
}) {
  const shown = revisions
    .map((revision, index) => ({ ...revision, passage: places[index] }))
    .filter(({ kind }) => (kind === 'correction') === (place === 'above'))
  if (shown.length === 0) return null
  return (
    <aside
      className={place === 'above' ? styles.above : styles.below}
      aria-label={place === 'above' ? 'Corrections' : 'Clarifications and updates'}
    >
      {shown.map(({ date, kind, note, was, now, passage, sources }) => (
        <p key={`${date} ${note}`}>
          <strong>
            {revisionLabels[kind]}, <PublishedTime date={date} />:
          </strong>{' '}
          {note}
          {sources.map(({ publisher, title, url }) => (
            <span key={`${publisher} ${title}`}>
              {' '}
              {publisher}:{' '}
              {url ? (
                <a href={url} rel="noopener external">
                  {title}
                </a>
              ) : (
                title
              )}
              .
            </span>
          ))}
          {passage ? (
            <>
              {' '}
              <a href={`#${passage}`}>Go to the passage</a>
            </>
          ) : null}
          {was || now ? (
            <>
              {passage ? <span aria-hidden="true"> · </span> : ' '}
              <SiteLink href={urls.changes(slug)}>Compare the words</SiteLink>
            </>
          ) : null}
        </p>
      ))}
    </aside>
  )
}

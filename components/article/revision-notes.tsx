import { PublishedTime } from '#components/ui/published-time'
import type { Article } from '#lib/catalog/model'
import styles from './revision-notes.module.css'

const labels = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
} as const

/** Corrections stand above the text, where nobody can miss them; other revisions below it. */
export function RevisionNotes({
  revisions,
  place,
}: {
  revisions: Article['revisions']
  place: 'above' | 'below'
}) {
  const shown = revisions.filter(({ kind }) => (kind === 'correction') === (place === 'above'))
  if (shown.length === 0) return null
  return (
    <aside
      className={place === 'above' ? styles.above : styles.below}
      aria-label={place === 'above' ? 'Corrections' : 'Clarifications and updates'}
    >
      {shown.map(({ date, kind, note, sources }) => (
        <p key={`${date} ${note}`}>
          <strong>
            {labels[kind]}, <PublishedTime date={date} />:
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
        </p>
      ))}
    </aside>
  )
}

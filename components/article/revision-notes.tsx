import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { Article } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { revisionLabels, severalLabels } from './revision-labels.ts'
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
  // Several of one day are under one date.
  const groups = Map.groupBy(shown, ({ kind, date }) => `${kind} ${date}`)
  return (
    <aside
      className={place === 'above' ? styles.above : styles.below}
      aria-label={place === 'above' ? 'Corrections' : 'Clarifications and updates'}
    >
      {[...groups].map(([key, notes]) => (
        <NotesOfDay key={key} slug={slug} notes={notes} />
      ))}
    </aside>
  )
}

type Note = Article['revisions'][number] & { readonly passage: string | undefined }

function NotesOfDay({ slug, notes }: { slug: Article['slug']; notes: readonly Note[] }) {
  const [first] = notes
  if (!first) return null
  if (notes.length === 1)
    return (
      <p>
        <strong>
          {revisionLabels[first.kind]}, <PublishedTime date={first.date} />:
        </strong>{' '}
        <NoteText slug={slug} note={first} />
      </p>
    )
  return (
    <div>
      <p>
        <strong>
          {severalLabels[first.kind]}, <PublishedTime date={first.date} />
        </strong>
      </p>
      <ul className={styles.several}>
        {notes.map((note) => (
          <li key={note.note}>
            <NoteText slug={slug} note={note} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What a note says, its sources, and where its change can be seen. */
function NoteText({
  slug,
  note: { note, was, now, passage, sources },
}: {
  slug: Article['slug']
  note: Note
}) {
  return (
    <>
      {unbroken(note)}
      {sources.map(({ publisher, title, url }) => (
        <span key={`${publisher} ${title}`}>
          {' '}
          {publisher}:{' '}
          {url ? (
            <a href={url} rel="noopener external">
              {unbroken(title)}
            </a>
          ) : (
            unbroken(title)
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
    </>
  )
}

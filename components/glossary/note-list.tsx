import { urls } from '#lib/filter/urls'
import type { Note } from '#lib/markdown/notes'
import { EquivalentList } from './equivalent-list.tsx'
import styles from './note-list.module.css'

/** The popovers that the marked words of a text open; each stays shut until its button is pressed. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <div key={note.id} id={note.id} popover="auto" className={styles.note}>
          <NoteText note={note} />
          <button
            type="button"
            popoverTarget={note.id}
            popoverTargetAction="hide"
            className={styles.close}
          >
            Close
          </button>
        </div>
      ))}
    </div>
  )
}

function NoteText({ note }: { note: Note }) {
  switch (note.kind) {
    case 'term':
      return (
        <>
          <p className={styles.title}>{note.name}</p>
          <p>{note.definition}</p>
          <p className={styles.more}>
            <a href={urls.glossaryTerm(note.entry)}>In the glossary</a>
          </p>
        </>
      )
    case 'quantity':
      return (
        <>
          <p className={styles.title}>{note.text} is approximately</p>
          <EquivalentList equivalents={note.equivalents} />
          {note.unit ? (
            <p className={styles.more}>
              <a href={urls.glossaryTerm(note.unit.entry)}>{note.unit.name}</a>:{' '}
              {note.unit.definition}
            </p>
          ) : null}
        </>
      )
  }
}

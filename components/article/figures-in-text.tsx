import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import { urls } from '#lib/filter/urls'
import type { Note } from '#lib/markdown/notes'
import styles from './figures-in-text.module.css'

const MOST = 5

/** The quantities of a text in another unit, each once, to three digits, and what that takes for granted. */
export function FiguresInText({ notes }: { notes: readonly Note[] }) {
  const rows = notes
    .flatMap((note) => {
      const first = note.kind === 'quantity' ? note.equivalents.items[0] : undefined
      return note.kind === 'quantity' && first ? [{ ...note, first }] : []
    })
    .slice(0, MOST)
  if (rows.length < 2) return null
  const bases = [...new Set(rows.flatMap(({ first }) => first.bases))]
  return (
    <section className={styles.figures} aria-labelledby="figures-in-text">
      <h2 id="figures-in-text" className={styles.title}>
        Figures in this article
      </h2>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">In the text</th>
            <th scope="col">In another unit</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, first }) => (
            <tr key={id}>
              <th scope="row">{unbroken(text)}</th>
              <td>{unbroken(first.inThree)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        Approximately{bases.length > 0 ? `, for ${bases.join(', ')}` : ''}.{' '}
        <SiteLink href={urls.glossary()}>Convert another</SiteLink>
      </p>
    </section>
  )
}

import type { Article } from '#lib/catalog/model'
import { AgeNote } from './age-note.tsx'
import styles from './article-notes.module.css'
import { RevisionNotes } from './revision-notes.tsx'

/** Between the head of an article and its text: how old it is, when it was written, what was corrected. */
export function ArticleNotes({
  article: { slug, written, revisions },
  age,
  places,
}: {
  article: Pick<Article, 'slug' | 'written' | 'revisions'>
  /** How old it is, in words; undefined while it is news. */
  age: string | undefined
  /** The ids of the passages that its revisions changed. */
  places: readonly (string | undefined)[]
}) {
  return (
    <div className={styles.notes}>
      <AgeNote piece="article" age={age}>
        {written ? `Written in ${written} from sources of the time.` : null}
      </AgeNote>
      <RevisionNotes slug={slug} revisions={revisions} places={places} place="above" />
    </div>
  )
}

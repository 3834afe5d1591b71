import { NoteList } from '#components/glossary/note-list'
import type { ArticleBody } from '#lib/markdown/article'
import styles from './article-text.module.css'
import { type EmbedSlot, Prose } from './prose.tsx'

/** The text of a piece and the notes that its words open. */
export function ArticleText({ body, embedOf }: { body: ArticleBody; embedOf?: EmbedSlot }) {
  return (
    <div>
      <Prose content={body.opening} embedOf={embedOf} />
      <div className={styles.rest}>
        <Prose content={body.rest} embedOf={embedOf} />
      </div>
      <NoteList notes={body.notes} />
    </div>
  )
}

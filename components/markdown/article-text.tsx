import type { ReactNode } from 'react'
import { NoteList } from '#components/glossary/note-list'
import type { ArticleBody } from '#lib/markdown/article'
import styles from './article-text.module.css'
import { type EmbedSlot, Prose } from './prose.tsx'

/** The text of a piece and the notes that its words open, with its contents beside it where it has them. */
export function ArticleText({
  body,
  embedOf,
  contents,
}: {
  body: ArticleBody
  embedOf?: EmbedSlot
  /** On a phone before the text. */
  contents?: ReactNode
}) {
  return (
    <div className={contents ? styles.withContents : undefined}>
      {contents ? <div className={styles.contents}>{contents}</div> : null}
      <div>
        <Prose content={body.opening} embedOf={embedOf} />
        <div className={styles.rest}>
          <Prose content={body.rest} embedOf={embedOf} />
        </div>
      </div>
      <NoteList notes={body.notes} />
    </div>
  )
}

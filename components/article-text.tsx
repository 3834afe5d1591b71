import type { ReactNode } from 'react'
import type { ArticleBody } from '#lib/markdown/article'
import styles from './article-text.module.css'
import { NoteList } from './note-list.tsx'
import { type EmbedSlot, Prose } from './prose.tsx'

/**
 * The text of an article with what stands beside it. The rail comes after the second paragraph in
 * the source, where a phone shows it; a wide page moves it to the side of the text it belongs to.
 */
export function ArticleText({
  body,
  embedOf,
  children,
}: {
  body: ArticleBody
  embedOf?: EmbedSlot
  children?: ReactNode
}) {
  return (
    <div className={styles.text}>
      <div className={styles.opening}>
        <Prose content={body.opening} embedOf={embedOf} />
      </div>
      <div className={styles.rail}>{children}</div>
      <div className={styles.rest}>
        <Prose content={body.rest} embedOf={embedOf} />
      </div>
      <NoteList notes={body.notes} />
    </div>
  )
}

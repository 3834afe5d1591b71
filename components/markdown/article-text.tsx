import type { ReactNode } from 'react'
import { NoteList } from '#components/glossary/note-list'
import type { ArticleBody } from '#lib/markdown/article'
import styles from './article-text.module.css'
import { type EmbedSlot, Prose } from './prose.tsx'

/**
 * The text of an article with what stands beside it and below. The source is in the order of a
 * phone, one thing under another; on a wide page the asides make a column of their own.
 */
export function ArticleText({
  body,
  embedOf,
  before,
  beside,
  after,
  children,
}: {
  body: ArticleBody
  embedOf?: EmbedSlot
  /** On a phone: before the text. */
  before?: ReactNode
  /** On a phone: after the text, before what comes with `after`. */
  beside?: ReactNode
  /** On a phone: after the text. */
  after?: ReactNode
  /** The foot of the text, under it at any width. */
  children?: ReactNode
}) {
  return (
    <div className={styles.text}>
      <div className={styles.before}>{before}</div>
      <div className={styles.body}>
        <Prose content={body.opening} embedOf={embedOf} />
        <div className={styles.rest}>
          <Prose content={body.rest} embedOf={embedOf} />
        </div>
      </div>
      <div className={styles.aside}>{beside}</div>
      <div className={styles.aside}>{after}</div>
      <div className={styles.foot}>{children}</div>
      <NoteList notes={body.notes} />
    </div>
  )
}

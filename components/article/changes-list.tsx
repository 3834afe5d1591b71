import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { ArticleChange, ComparedWords } from '#lib/article/revision-diff'
import styles from './changes-list.module.css'
import { revisionLabels } from './revision-labels.ts'

/** Every revision of an article, newest first, with its words before and after. */
export function ChangesList({
  changes,
  placeOf,
}: {
  changes: readonly ArticleChange[]
  /** The address of the passage that a revision changed. */
  placeOf: (index: number) => string | undefined
}) {
  return (
    <ol role="list" className={styles.list}>
      {changes.map(({ revision, index, words }) => {
        const place = placeOf(index)
        return (
          <li key={index} className={styles.item}>
            <h2 className={styles.label}>
              {revisionLabels[revision.kind]}, <PublishedTime date={revision.date} />
            </h2>
            <p>{revision.note}</p>
            {words.length > 0 ? <Compared words={words} /> : null}
            {place ? <SiteLink href={place}>Read it in the article</SiteLink> : null}
          </li>
        )
      })}
    </ol>
  )
}

/** Words before and after in one line of text; a screen reader announces which is which. */
function Compared({ words }: { words: readonly ComparedWords[] }) {
  return (
    <blockquote className={styles.compared}>
      {words.map(({ kind, text }, index) => {
        const key = `${index} ${text}`
        if (kind === 'same') return <span key={key}>{text}</span>
        const Element = kind === 'removed' ? 'del' : 'ins'
        return (
          <Element key={key}>
            <span className="visually-hidden">{kind === 'removed' ? ' [was: ' : ' [now: '}</span>
            {text}
            <span className="visually-hidden">] </span>
          </Element>
        )
      })}
    </blockquote>
  )
}

import { countInWords } from '#lib/filter-words'
import type { Choice } from '#lib/news-page'
import styles from './news-empty.module.css'
import { SiteLink } from './site-link.tsx'

/** Nothing matches: says which part of the filter to give up, and what would show then. */
export function NewsEmpty({ ways }: { ways: readonly Choice[] }) {
  return (
    <div className={styles.empty}>
      <p>No article matches all of this.</p>
      {ways.length > 0 ? (
        <ul role="list" className={styles.ways}>
          {ways.map(({ name, href, count }) => (
            <li key={href}>
              <SiteLink href={href} scroll={false} rel="nofollow">{`Without ${name}`}</SiteLink>
              {`: ${countInWords(count)}`}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

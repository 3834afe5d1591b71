import type { Embed } from '#lib/embeds'
import { urls } from '#lib/urls'
import styles from './embed.module.css'
import { PublishedTime } from './published-time.tsx'
import { SiteLink } from './site-link.tsx'

/** What stands in a text between two paragraphs: a story's events, or links to what was named. */
export function EmbedBlock({ embed }: { embed: Embed }) {
  switch (embed.kind) {
    case 'timeline':
      return (
        <figure className={styles.embed}>
          <figcaption className={styles.title}>
            Timeline: <SiteLink href={embed.url}>{embed.title}</SiteLink>
          </figcaption>
          <ol role="list" className={styles.events}>
            {embed.events.map(({ slug, published, event }) => (
              <li key={slug} className={styles.event}>
                <PublishedTime date={published} className={styles.date} />
                <SiteLink href={urls.article(slug)}>{event}</SiteLink>
              </li>
            ))}
          </ol>
        </figure>
      )
    case 'links':
      return (
        <p className={styles.links}>
          {embed.label}:{' '}
          {embed.links.map(({ name, url }, index) => (
            <span key={url}>
              {index > 0 ? ', ' : null}
              <SiteLink href={url}>{name}</SiteLink>
            </span>
          ))}
        </p>
      )
  }
}

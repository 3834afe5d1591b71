import { SeriesFigure } from '#components/benchmarks/series-figure'
import { LocatorMap } from '#components/maps/locator-map'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import type { Embed } from '#lib/embeds/embeds'
import { urls } from '#lib/filter/urls'
import styles from './embed.module.css'

/** What goes in a text between two paragraphs: a story's events, a chart, a map, or links. */
export function EmbedBlock({ embed }: { embed: Embed }) {
  switch (embed.kind) {
    case 'timeline':
      return (
        <figure className={styles.embed}>
          <figcaption className={styles.title}>
            <SiteLink href={embed.url}>{embed.title}</SiteLink>
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
    case 'chart':
      return <SeriesFigure id={embed.id} series={embed.series} />
    case 'map':
      return (
        <div className={styles.map}>
          <LocatorMap id={embed.id} map={embed.map} />
        </div>
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

import { Fragment } from 'react'
import { type FeedFormat, feedFormatNames, feedFormats } from '#lib/core/feed-formats'
import styles from './follow-line.module.css'

/** Ways to follow what a page shows: `Follow: Atom · RSS · JSON Feed`. */
export function FollowLine({
  url,
  label = 'Follow',
}: {
  url: (format: FeedFormat) => string
  label?: string
}) {
  return (
    <p className={styles.line}>
      <span>{label}:</span>
      {feedFormatNames.map((format, index) => (
        <Fragment key={format}>
          {index > 0 ? <span aria-hidden="true">·</span> : null}
          <a href={url(format)} type={feedFormats[format].type}>
            {feedFormats[format].name}
          </a>
        </Fragment>
      ))}
    </p>
  )
}

import type { ReactNode } from 'react'
import styles from './list-headline.module.css'
import { SiteLink } from './site-link.tsx'

/** A headline in a list, which leads to its page. */
export function ListHeadline({
  href,
  heading: Heading = 'h3',
  carried,
  children,
}: {
  href: string
  heading?: 'h2' | 'h3' | 'h4'
  /** The slug of an article whose headline a view transition carries on; once on a page. */
  carried?: string
  children: ReactNode
}) {
  return (
    <Heading className={styles.headline} {...(carried && { 'data-carried': `a-${carried}` })}>
      <SiteLink href={href}>{children}</SiteLink>
    </Heading>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'

/**
 * A link inside the site. It never prefetches: a list of twenty rows would fetch twenty pages
 * that nobody asked for, and every page is ready at the server anyway.
 */
export function SiteLink(props: {
  href: string
  children: ReactNode
  id?: string
  className?: string | undefined
  rel?: string
  /** False where the list changes under the reader, who stays in place. */
  scroll?: boolean
  'aria-current'?: 'page' | 'true' | undefined
  'aria-label'?: string
}) {
  return <Link prefetch={false} {...props} />
}

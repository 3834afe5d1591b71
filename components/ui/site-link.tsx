import type { ReactNode } from 'react'

/**
 * A link inside the site. With JavaScript, `soft-links.client.tsx` follows it. Nothing is fetched
 * ahead: a list of twenty rows would fetch twenty pages that nobody asked for.
 */
export function SiteLink({
  scroll = true,
  ...props
}: {
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
  return <a {...(!scroll && { 'data-scroll': 'stay' })} {...props} />
}

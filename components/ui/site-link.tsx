import type { ReactNode } from 'react'

/** A link inside the site. */
export function SiteLink({
  scroll = true,
  ...props
}: {
  href: string
  children: ReactNode
  id?: string
  className?: string | undefined
  rel?: string
  /** False where a script changes the list under the reader, who stays in place. */
  scroll?: boolean
  'aria-current'?: 'page' | 'true' | undefined
  'aria-label'?: string
}) {
  return <a {...(!scroll && { 'data-scroll': 'stay' })} {...props} />
}

'use client'

/**
 * A link of the masthead, marked where it leads to the page or the section that is being read.
 *
 * Why client code: the masthead stays while the reader goes from page to page. What the server
 * knows of the path is marked there; of a page that does not exist it knows none, and says so.
 */
import { usePathname } from 'next/navigation'

export function NavLink({ href, children }: { href: string; children: string }) {
  const path = usePathname()
  const within = path.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <a href={href} aria-current={path === href ? 'page' : within} suppressHydrationWarning>
      {children}
    </a>
  )
}

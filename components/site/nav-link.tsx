import type { ReactNode } from 'react'

/** A link of the masthead, marked where it leads to the page or the section that is read; `at` is its path. */
export function NavLink({ href, at, children }: { href: string; at: string; children: ReactNode }) {
  const within = at.startsWith(`${href}/`) ? 'true' : undefined
  return (
    <a href={href} aria-current={at === href ? 'page' : within}>
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'
import { SiteLink } from '#components/ui/site-link'
import styles from './series-controls.module.css'

/** Links that choose one thing of several. */
export function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul role="list" className={styles.list}>
        {children}
      </ul>
    </nav>
  )
}

/** The same, folded until one is chosen or somebody asks. */
export function Folded({
  label,
  isOpen,
  children,
}: {
  label: string
  isOpen: boolean
  children: ReactNode
}) {
  return (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.summary}>{label}</summary>
      <Group label={label}>{children}</Group>
    </details>
  )
}

/** One of the links, and whether it is what the page shows. */
export function Choice({
  href,
  isChosen,
  children,
}: {
  href: string
  isChosen: boolean
  children: string
}) {
  return (
    <li>
      <SiteLink href={href} className={styles.choice} aria-current={isChosen ? 'true' : undefined}>
        {children}
      </SiteLink>
    </li>
  )
}

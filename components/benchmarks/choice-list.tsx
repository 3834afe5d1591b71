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

/** Choices that are folded until one is made or somebody asks. */
export function Folded({
  label,
  isOpen = false,
  children,
}: {
  label: string
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.summary}>{label}</summary>
      {children}
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

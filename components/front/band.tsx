import type { ReactNode } from 'react'
import { SiteLink } from '#components/ui/site-link'
import styles from './band.module.css'

/** A part of a page with its title, a line on what it is, and the way to all of it; its ground may run to the edges. */
export function Band({
  id,
  title,
  says,
  all,
  ground = 'paper',
  children,
}: {
  id: string
  title: string
  says?: string
  all?: { readonly href: string; readonly text: string }
  ground?: 'paper' | 'shade' | 'night'
  children: ReactNode
}) {
  return (
    <section className={styles.band} data-ground={ground} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {says ? <p className={styles.says}>{says}</p> : null}
        {all ? (
          <SiteLink href={all.href} className={styles.all}>
            {all.text}
          </SiteLink>
        ) : null}
      </div>
      {children}
    </section>
  )
}

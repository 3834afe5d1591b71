import type { ReactNode } from 'react'
import styles from './section-header.module.css'
import { unbroken } from './unbroken.tsx'

/** The head of a section page: what it is, in one sentence, and how much of it there is; smaller where the page is an annexe to a piece. */
export function SectionHeader({
  kicker,
  title,
  scope,
  isAnnexe = false,
  children,
}: {
  kicker?: ReactNode
  title: ReactNode
  scope?: string | undefined
  isAnnexe?: boolean
  children?: ReactNode
}) {
  return (
    <header className={isAnnexe ? `${styles.header} ${styles.annexe}` : styles.header}>
      {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
      <h1 className={styles.title}>{title}</h1>
      {scope ? <p className={styles.scope}>{unbroken(scope)}</p> : null}
      {children ? <div className={styles.extra}>{children}</div> : null}
    </header>
  )
}

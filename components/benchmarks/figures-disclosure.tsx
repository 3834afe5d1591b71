import type { ReactNode } from 'react'
import styles from './figures-disclosure.module.css'

/** A chart's figures: folded until a reader asks for them, and a file to take away. */
export function FiguresDisclosure({
  csv,
  name,
  children,
}: {
  csv: string
  name: string
  children: ReactNode
}) {
  return (
    <div className={styles.figures}>
      <details>
        <summary className={styles.summary}>
          Show the figures<span className="visually-hidden"> of {name}</span>
        </summary>
        <div className={styles.content}>{children}</div>
      </details>
      <a className={styles.csv} href={csv} download>
        CSV<span className="visually-hidden"> of {name}</span>
      </a>
    </div>
  )
}

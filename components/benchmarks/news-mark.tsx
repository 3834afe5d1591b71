import { SiteLink } from '#components/ui/site-link'
import styles from './news-mark.module.css'

/** News on a line of prices: a ring that one can follow, with its name on it. */
export function NewsMark({
  x,
  y,
  href,
  name,
}: {
  /** In percent. */
  x: number
  /** In pixels. */
  y: number
  href: string
  name: string
}) {
  return (
    <SiteLink href={href} className={styles.mark} aria-label={name}>
      <title>{name}</title>
      <circle className={styles.reach} cx={`${x}%`} cy={y} r="8" />
      <circle className={styles.ring} cx={`${x}%`} cy={y} r="3.5" />
    </SiteLink>
  )
}

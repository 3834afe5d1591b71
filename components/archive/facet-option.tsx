import { SiteLink } from '#components/ui/site-link'
import styles from './facet-option.module.css'

/** A choice in a facet: a link that adds or removes it, or a plain word where nothing would be left. */
export function FacetChoice({
  id,
  name,
  count,
  chosen,
  href,
}: {
  id: string
  name: string
  count: number
  chosen: boolean
  href: string
}) {
  const amount = (
    <span className={styles.count}>
      {count.toLocaleString('en-GB')}
      <span className="visually-hidden">{count === 1 ? ' article' : ' articles'}</span>
    </span>
  )
  if (count === 0 && !chosen) {
    return (
      <span className={styles.spent}>
        <Box chosen={false} />
        <span>{name}</span>
        {amount}
      </span>
    )
  }
  return (
    <SiteLink
      scroll={false}
      href={href}
      id={id}
      className={styles.option}
      rel="nofollow"
      aria-current={chosen ? 'true' : undefined}
    >
      <Box chosen={chosen} />
      <span>
        {chosen ? <span className="visually-hidden">Remove </span> : null}
        {name}
      </span>{' '}
      {amount}
    </SiteLink>
  )
}

function Box({ chosen }: { chosen: boolean }) {
  return (
    <svg className={styles.box} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="12" height="12" rx="2" fill="none" stroke="currentColor" />
      {chosen ? (
        <path d="M3.5 7.2l2.4 2.4 4.6-5.2" fill="none" stroke="currentColor" strokeWidth="2" />
      ) : null}
    </svg>
  )
}

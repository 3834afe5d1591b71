import type { Names } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './commodity-list.module.css'
import { CommodityMark } from './commodity-mark.tsx'
import { SiteLink } from './site-link.tsx'

/** The commodities of an article as links, in a list of its own with a label. */
export function CommodityList({
  ids,
  names,
  label,
  size = 'row',
}: {
  ids: readonly string[]
  names: Names
  label: string
  size?: 'row' | 'chip' | 'kicker'
}) {
  if (ids.length === 0) return null
  return (
    <ul role="list" aria-label={label} className={styles[size]}>
      {ids.map((id) => {
        const commodity = names.findCommodity(id)
        return commodity ? (
          <li key={id}>
            <SiteLink href={urls.commodity(id)}>
              <CommodityMark commodity={commodity} />
            </SiteLink>
          </li>
        ) : null
      })}
    </ul>
  )
}

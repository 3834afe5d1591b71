import { CommodityMark } from '#components/ui/commodity-mark'
import { PublishedTime } from '#components/ui/published-time'
import { SiteLink } from '#components/ui/site-link'
import { unbroken } from '#components/ui/unbroken'
import type { CommoditySection } from '#lib/archive/commodity-index'
import { inSentence } from '#lib/archive/term-page'
import type { LatestPrice } from '#lib/benchmarks/latest'
import { dateInWords } from '#lib/benchmarks/price-dates'
import { percentInBrief, price } from '#lib/benchmarks/words'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import styles from './commodity-index.module.css'

/** Every commodity with its latest price, what it covers and its newest articles. */
export function CommodityIndex({ sections }: { sections: readonly CommoditySection[] }) {
  return (
    <div className={styles.around}>
      <ul role="list" className={styles.sections}>
        {sections.map(({ commodity, count, latest, isMain, price: newest }) => (
          <li key={commodity.id} className={styles.section}>
            <h2 className={styles.name}>
              <SiteLink href={urls.commodity(commodity.id)}>
                <CommodityMark commodity={commodity} />
              </SiteLink>
            </h2>
            {newest ? <Price latest={newest} /> : null}
            <p className={styles.scope}>{unbroken(commodity.scope)}</p>
            {latest.length > 0 ? (
              <h3 className={styles.note}>
                {isMain ? 'Mainly about' : 'Also about'} {inSentence(commodity.name)}
              </h3>
            ) : null}
            <ul role="list" className={styles.latest}>
              {latest.map((row) => (
                <li key={row.slug}>
                  <SiteLink href={urls.article(row.slug)}>{unbroken(row.headline)}</SiteLink>
                  <PublishedTime date={row.published} className={styles.note} />
                </li>
              ))}
            </ul>
            <p className={styles.note}>{countInWords(count)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Price({ latest: { benchmark, last, change } }: { latest: LatestPrice }) {
  const { id, name, unit, frequency } = benchmark
  return (
    <p className={styles.price}>
      <SiteLink href={urls.benchmark(id)}>{name}</SiteLink>{' '}
      <strong className="nowrap">{price(last.price, unit)}</strong>{' '}
      <span className={styles.note}>
        {change ? (
          <>
            <span className="nowrap">
              {`${percentInBrief(change.move)} on the ${frequency === 'daily' ? 'day' : 'month'},`}
            </span>{' '}
          </>
        ) : null}
        <span className="nowrap">{dateInWords(last.day, frequency)}</span>
      </span>
    </p>
  )
}

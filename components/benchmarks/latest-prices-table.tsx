import { CommodityMark } from '#components/ui/commodity-mark'
import { SiteLink } from '#components/ui/site-link'
import type { LatestPrice } from '#lib/benchmarks/latest'
import { baseInBrief, dateInWords } from '#lib/benchmarks/price-dates'
import { type SharedGround, sharedGround } from '#lib/benchmarks/spark'
import {
  basisInWords,
  figure,
  moveInBrief,
  percentInBrief,
  seriesInWords,
} from '#lib/benchmarks/words'
import type { Commodity } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './latest-prices-table.module.css'
import { Sparkline } from './sparkline.tsx'
import { TimeAxisLabels } from './time-axis-labels.tsx'

/** Prices on one scale and one axis of time: twelve months each, with what they began with, where they are, their high and low. */
export function LatestPricesTable({
  caption,
  groups,
  isBrief = false,
}: {
  caption: string
  /** Prices, under the head of their commodity where they are of several. */
  groups: readonly { readonly commodity?: Commodity; readonly latest: readonly LatestPrice[] }[]
  /** On a phone a line for each price only. */
  isBrief?: boolean
}) {
  const ground = sharedGround(groups.flatMap(({ latest }) => latest))
  if (!ground) return null
  return (
    <div className={styles.scroll}>
      <table className={isBrief ? `${styles.table} ${styles.brief}` : styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Price</th>
            <th scope="col">A year before</th>
            <th scope="col" className={styles.line}>
              Twelve months to the latest, on one scale
              <TimeAxisLabels ticks={ground.ticks} />
            </th>
            <th scope="col">Latest</th>
            <th scope="col">From a year before</th>
            <th scope="col">Low</th>
            <th scope="col">High</th>
          </tr>
        </thead>
        {groups.map(({ commodity, latest }) => (
          <tbody key={commodity?.id ?? 'all'}>
            {commodity ? (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={7}>
                  <SiteLink href={urls.commodity(commodity.id)}>
                    <CommodityMark commodity={commodity} />
                  </SiteLink>
                </th>
              </tr>
            ) : null}
            {latest.map((price) => (
              <Row key={price.benchmark.id} price={price} ground={ground} isCarried={!isBrief} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Row({
  price,
  ground,
  isCarried,
}: {
  price: LatestPrice
  ground: SharedGround
  isCarried: boolean
}) {
  const { benchmark, first, last, change, yearChange, highest, lowest, prices, isEstimate } = price
  const { id, name, unit, frequency } = benchmark
  const cell = (at: LatestPrice['last'], isGuess = false) => (
    <>
      {figure(at.price)}{' '}
      <span className={`${styles.date} nowrap`}>
        {dateInWords(at.day, frequency)}
        {isGuess ? ', estimate' : ''}
      </span>
    </>
  )
  return (
    <tr data-chart={id}>
      <th scope="row">
        <SiteLink href={urls.benchmark(id)}>{name}</SiteLink>{' '}
        <span className={styles.date}>
          {unit}, {basisInWords(benchmark)}
        </span>
      </th>
      <td>{cell(first)}</td>
      <td className={styles.line}>
        <Sparkline price={price} ground={ground} carried={isCarried ? id : undefined} />
        <span className="visually-hidden">{seriesInWords(benchmark, prices)}</span>
      </td>
      <td className={styles.latest}>
        {cell(last, isEstimate)}
        {change ? (
          <span className={styles.date}>
            {moveInBrief(change.move, unit)} from {baseInBrief(change.from, last.day, frequency)}
          </span>
        ) : null}
      </td>
      <td>{percentInBrief(yearChange)}</td>
      <td>{cell(lowest)}</td>
      <td>{cell(highest)}</td>
    </tr>
  )
}

import { CommodityMark } from '#components/ui/commodity-mark'
import { SiteLink } from '#components/ui/site-link'
import type { SharedScale } from '#lib/benchmarks/chart/cut-line'
import type { LatestPrice } from '#lib/benchmarks/latest'
import { scaleOf } from '#lib/benchmarks/price-scale'
import {
  dateInWords,
  figure,
  moveInBrief,
  percentInBrief,
  seriesInWords,
  shortDateInWords,
} from '#lib/benchmarks/words'
import type { Commodity } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './latest-prices-table.module.css'
import { Sparkline } from './sparkline.tsx'

/** Prices on one scale: twelve months each, with what they began with, where they are, their high and low. */
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
  const scale = scaleOf(groups.flatMap(({ latest }) => latest))
  return (
    <div className={styles.scroll}>
      <table className={isBrief ? `${styles.table} ${styles.brief}` : styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Price</th>
            <th scope="col">A year before</th>
            <th scope="col" className={styles.line}>
              Twelve months, all on one scale
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
              <Row key={price.benchmark.id} price={price} scale={scale} isCarried={!isBrief} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Row({
  price,
  scale,
  isCarried,
}: {
  price: LatestPrice
  scale: SharedScale
  isCarried: boolean
}) {
  const { benchmark, first, last, change, yearChange, highest, lowest, index, prices } = price
  const { id, name, unit, frequency } = benchmark
  const cell = (at: LatestPrice['last']) => (
    <>
      {figure(at.price)} <span className={styles.date}>{dateInWords(at.day, frequency)}</span>
    </>
  )
  return (
    <tr data-chart={id}>
      <th scope="row">
        <SiteLink href={urls.benchmark(id)}>{name}</SiteLink>{' '}
        <span className={styles.date}>
          {unit}, {frequency === 'monthly' ? 'monthly' : 'spot'}
        </span>
      </th>
      <td>{cell(first)}</td>
      <td className={styles.line}>
        <Sparkline
          points={index}
          frequency={frequency}
          scale={scale}
          carried={isCarried ? id : undefined}
        />
        <span className="visually-hidden">{seriesInWords(benchmark, prices)}</span>
      </td>
      <td className={styles.latest}>
        {cell(last)}
        {change ? (
          <span className={styles.date}>
            {moveInBrief(change.move, unit)} from {shortDateInWords(change.from, frequency)}
          </span>
        ) : null}
      </td>
      <td>{percentInBrief(yearChange)}</td>
      <td>{cell(lowest)}</td>
      <td>{cell(highest)}</td>
    </tr>
  )
}

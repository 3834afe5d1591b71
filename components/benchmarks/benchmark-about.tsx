import { CommodityList } from '#components/ui/commodity-list'
import type { Benchmark, Names } from '#lib/catalog/model'
import styles from './benchmark-about.module.css'

/** What a price is of, and where its figures are from. */
export function BenchmarkAbout({ benchmark, names }: { benchmark: Benchmark; names: Names }) {
  const { name, definition, commodities, series, sourceUrl } = benchmark
  return (
    <section aria-labelledby="about-price" className={styles.about}>
      <h2 id="about-price" className={styles.title}>
        What {name} is
      </h2>
      {definition ? <p>{definition}</p> : null}
      <div className={styles.more}>
        <CommodityList ids={commodities} names={names} label="Commodities" />
        <a href={sourceUrl} rel="noopener">
          Source data: {series}
        </a>
      </div>
    </section>
  )
}

import { SiteLink } from '#components/ui/site-link'
import type { Benchmark } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import styles from './price-nav.module.css'

/** The way from one price to another. */
export function PriceNav({ benchmarks, at }: { benchmarks: readonly Benchmark[]; at: string }) {
  return (
    <nav aria-label="Prices" className={styles.nav}>
      <ul role="list">
        {benchmarks.map(({ id, name }) => (
          <li key={id}>
            <SiteLink href={urls.benchmark(id)} aria-current={id === at ? 'page' : undefined}>
              {name}
            </SiteLink>
          </li>
        ))}
        <li>
          <SiteLink href={urls.benchmarks()}>All prices</SiteLink>
        </li>
      </ul>
    </nav>
  )
}

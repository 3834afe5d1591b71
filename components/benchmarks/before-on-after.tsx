import { baseOf, type MoveRow } from '#lib/benchmarks/move-words'
import { nameInWords, priceSign } from '#lib/benchmarks/words'
import type { Benchmark } from '#lib/catalog/model'
import styles from './before-on-after.module.css'

/** The price before, on and after an event: the same block wherever there is one. */
export function BeforeOnAfter({
  benchmark,
  rows,
  about,
}: {
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'frequency'>
  rows: readonly MoveRow[]
  /** What it is before, on and after: a day in words. */
  about: string
}) {
  if (rows.length === 0) return null
  const { unit } = benchmark
  const base = baseOf(rows)
  return (
    <div className={styles.block}>
      <p className={styles.name}>
        {nameInWords(benchmark)}, {unit}
        {base ? `, change from ${base}` : ''}
        <span className="visually-hidden">, around {about}</span>
      </p>
      <dl className={styles.list}>
        {rows.map(({ label, date, price, percent }) => (
          <div key={label} className={styles.one}>
            <dt>{labels[label] ?? label}</dt>
            <dd>
              <b>
                {priceSign(unit)}
                {price}
              </b>
              <small>{date.replace(/ \d{4}$/, '')}</small>
              {percent ? <small>{percent}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Shorter where three are side by side. */
const labels: Readonly<Record<string, string>> = {
  'Next trading day': 'Next session',
  '5 trading days later': '5\u00a0sessions\u00a0on',
}

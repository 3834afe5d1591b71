import type { MoveRow } from '#lib/benchmarks/move-words'
import { priceSign } from '#lib/benchmarks/words'
import type { Benchmark } from '#lib/catalog/model'
import styles from './before-on-after.module.css'

/** The price before, on and after an event: the same block wherever there is one. */
export function BeforeOnAfter({
  benchmark: { name, unit },
  rows,
  about,
}: {
  benchmark: Pick<Benchmark, 'name' | 'unit'>
  rows: readonly MoveRow[]
  /** What it is before, on and after: a day in words. */
  about: string
}) {
  if (rows.length === 0) return null
  return (
    <div className={styles.block}>
      <p className={styles.name}>
        {name}, {unit}
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
  'After 5 trading days': 'A week after',
}

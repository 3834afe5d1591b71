import { baseOf, type MoveRow } from '#lib/benchmarks/move-words'
import styles from './move-table.module.css'

/** The price before, on and after a day, each with its change from the price before. */
export function MoveTable({
  caption,
  unit,
  rows,
}: {
  caption: string
  unit: string
  rows: readonly MoveRow[]
}) {
  if (rows.length === 0) return null
  const base = baseOf(rows)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">When</span>
          </th>
          <th scope="col">{unit}</th>
          <th scope="colgroup" colSpan={2}>
            {base ? `Change from ${base}` : 'Change'}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, date, price, amount, percent }) => (
          <tr key={label}>
            <th scope="row">
              {label} <span className={styles.date}>{date}</span>
            </th>
            <td className={styles.price}>{price}</td>
            <td>{amount ?? ''}</td>
            <td>{percent ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

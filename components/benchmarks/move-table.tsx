import type { MoveRow } from '#lib/benchmarks/move-words'
import styles from './move-table.module.css'

/** The price before, on and after a day, each with its change from the price before. */
export function MoveTable({ caption, rows }: { caption: string; rows: readonly MoveRow[] }) {
  if (rows.length === 0) return null
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">When</th>
          <th scope="col">Price</th>
          <th scope="col">Change</th>
          <th scope="col">Part</th>
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

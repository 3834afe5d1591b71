import type { CoverBars as Picture } from '#lib/reports/cover-table'
import styles from './cover-picture.module.css'

/** A table of figures as bars. */
export function CoverBars({
  picture: { title, of, bars },
  light,
}: {
  picture: Picture
  light: string
}) {
  return (
    <div className={styles.bars} aria-hidden="true">
      <p className={styles.caption}>
        {of ? (
          <>
            <b>{title}</b>
            <br />
            {of}
          </>
        ) : (
          title
        )}
      </p>
      {bars.map(({ label, figure, length }) => (
        <p key={label} className={styles.row}>
          <span>{label}</span>
          <b>{figure}</b>
          <svg aria-hidden="true" className={styles.bar} width="100%" height="6">
            <rect width="100%" height="6" fill={light} fillOpacity="0.22" />
            <rect width={`${length}%`} height="6" fill={light} />
          </svg>
        </p>
      ))}
    </div>
  )
}

import { formatPublished, type Published } from '#lib/core/dates'

/** A date as its reader should see it, and as a machine can. */
export function PublishedTime({
  date,
  className,
}: {
  date: Published
  className?: string | undefined
}) {
  return (
    <time dateTime={date} className={className}>
      {formatPublished(date)}
    </time>
  )
}

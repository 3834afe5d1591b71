import { type ListQuery, writeQuery } from '#lib/filter/filter'

/** The rest of a list's state, so that a form changes only what it is about. */
export function HiddenQuery({
  query,
  without,
}: {
  query: ListQuery
  without: readonly ('from' | 'to' | 'q')[]
}) {
  const rest = [...new URLSearchParams(writeQuery({ ...query, page: 1 }))]
  return rest
    .filter(([key]) => !without.some((one) => one === key))
    .map(([key, value]) => <input key={`${key} ${value}`} type="hidden" name={key} value={value} />)
}

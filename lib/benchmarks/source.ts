/** Where figures come from. */

import type { Benchmark } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'

/** What the figures of a chart are and whose: a part of every caption. */
export function sourceInWords({ source, licence, frequency, unit, asOf, note }: Benchmark): string {
  const terms = licence && licence !== 'Public domain' ? `, ${licence}` : ''
  const what =
    frequency === 'daily'
      ? 'Daily spot prices, published some days later'
      : 'Monthly averages, which show no move of a day'
  return `Source: ${source}${terms}. ${what}, ${unit}, as of ${formatDay(asOf)}.${note ? ` ${note}` : ''}`
}

/** Where figures come from. */

import type { Benchmark } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'

/** What the figures of a chart are and whose: a part of every caption. */
export function sourceInWords({ source, unit, asOf }: Benchmark): string {
  return `Source: ${source}. Weekly average of daily spot prices, ${unit}, as of ${formatDay(asOf)}.`
}

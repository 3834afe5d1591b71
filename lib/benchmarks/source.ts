/** Where figures come from. */

import type { Benchmark } from '#lib/catalog/model'
import { formatDay } from '#lib/core/dates'

/** What the figures of a chart are and whose: a part of every caption. */
export function sourceInWords(benchmark: Benchmark): string {
  const { frequency, unit, asOf, note, endsInEstimates } = benchmark
  const notes = [...(endsInEstimates ? ['The last are estimates.'] : []), ...(note ? [note] : [])]
  const what =
    frequency === 'daily'
      ? 'Daily spot prices, published some days later'
      : 'Monthly averages, which show no move of a day'
  return `Source: ${withLicence(benchmark)}. ${what}, ${unit}, as of ${formatDay(asOf)}.${notes.map((one) => ` ${one}`).join('')}`
}

/** Whose figures they are, with the licence that must be named: `World Bank, CC BY 4.0`. */
export function withLicence({ source, licence }: Pick<Benchmark, 'source' | 'licence'>): string {
  return licence && licence !== 'Public domain' ? `${source}, ${licence}` : source
}

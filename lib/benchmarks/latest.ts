/** Where the benchmarks stand: for a strip that one reads in passing. */

import type { Benchmark, BenchmarkWeek, Catalog, Commodity } from '#lib/catalog/model'
import { addDays, formatDay, type PlainDate } from '#lib/core/dates'
import { withoutBenchmark } from './notes.ts'
import { type Move, moveOf, weekBefore } from './words.ts'

/** The last week of a series, what it did, and half a year of averages that led to it. */
export interface Standing {
  readonly benchmark: Benchmark
  readonly week: BenchmarkWeek
  readonly change?: Move
  readonly weeks: readonly BenchmarkWeek[]
}

const LOOK_BACK_DAYS = 182

/** The standing of some benchmarks, or of all; those without weeks are left out. */
export function listStandings(
  source: Pick<Catalog, 'listBenchmarks' | 'spanOf' | 'listWeeks'>,
  ids?: readonly string[],
): Standing[] {
  return source
    .listBenchmarks()
    .filter(({ id }) => !ids || ids.includes(id))
    .flatMap((benchmark) => {
      const span = source.spanOf(benchmark.id)
      const weeks = span
        ? source.listWeeks(benchmark.id, addDays(span.last, -LOOK_BACK_DAYS), span.last)
        : []
      const week = weeks.at(-1)
      if (!week) return []
      const before = weekBefore(weeks, week)
      const change = before && moveOf(before.average, week.average)
      return [{ benchmark, week, weeks, ...(change && { change }) }]
    })
}

/** Where a commodity's benchmarks stand, and that it has none where it has none. */
export function benchmarksOf(
  source: Pick<Catalog, 'listBenchmarks' | 'spanOf' | 'listWeeks'>,
  commodity: Commodity,
): { standings: readonly Standing[]; notes: readonly string[] } {
  return {
    standings: listStandings(source, commodity.benchmarks),
    notes: withoutBenchmark([commodity]),
  }
}

/** `Spot, average of the week to 21 August 2026`; `weeks to …` where the series do not end together. */
export function standingsInWords(standings: readonly Standing[]): string {
  const ends: readonly PlainDate[] = [
    ...new Set(standings.map(({ week }) => week.weekEnding)),
  ].sort()
  const days = ends.map(formatDay)
  const sources = [...new Set(standings.map(({ benchmark }) => benchmark.source))].join('; ')
  const when =
    ends.length > 1 ? `their last weeks, to ${days.join(' and ')}` : `the week to ${days[0] ?? ''}`
  return `Spot, average of ${when}. Source: ${sources}.`
}

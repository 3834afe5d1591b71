import type { MoveWithNews } from '#lib/benchmarks/largest-moves'
import type { YearRange } from '#lib/benchmarks/year-ranges'
import type { Benchmark, Names } from '#lib/catalog/model'
import { BenchmarkAbout } from './benchmark-about.tsx'
import styles from './benchmark-foot.module.css'
import { LargestDays } from './largest-days.tsx'
import { YearRanges } from './year-ranges.tsx'

/** Under the chart of a price: its largest moves, its years, and what it is. */
export function BenchmarkFoot({
  benchmark,
  moves,
  byAmount,
  years,
  names,
}: {
  benchmark: Benchmark
  moves: readonly MoveWithNews[]
  byAmount: readonly MoveWithNews[]
  years: readonly YearRange[]
  names: Names
}) {
  return (
    <div className={styles.foot}>
      <LargestDays benchmark={benchmark} moves={moves} byAmount={byAmount} />
      <div className={styles.beside}>
        <YearRanges benchmark={benchmark} years={years} />
        <BenchmarkAbout benchmark={benchmark} names={names} />
      </div>
    </div>
  )
}

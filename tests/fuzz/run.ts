/** `npm run fuzz`: attacks the built site, prints what came of it, and exits 1 on any fault. */
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1500' },
    requests: { type: 'string', default: '3000' },
    faults: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    /** No phase takes longer. */
    minutes: { type: 'string', default: '10' },
    /** How much slower than an idle machine this one is. */
    slack: { type: 'string', default: '1' },
  },
})
const slack = Number(values.slack)

// For as long as it takes, whatever it waits for.
const alive = setInterval(() => {}, 1000)
const outcome = await fuzz({
  files: Number(values.files),
  requests: Number(values.requests),
  faults: Number(values.faults),
  seed: Number(values.seed),
  longestMs: Number(values.minutes) * 60_000,
})
clearInterval(alive)
const { publishedMs, healedMs, wrong, differing, slowestAboutMs } = outcome

/** By kind of fault. */
const healed = Map.groupBy(healedMs, ([fault]) => fault)

/** What is measured, its value, and what it may be at most. */
const rows: readonly (readonly [string, number, number])[] = [
  ['bad files written', outcome.files, Number.POSITIVE_INFINITY],
  ['hostile requests', outcome.requests, Number.POSITIVE_INFINITY],
  ['faults of the catalog', outcome.faults, Number.POSITIVE_INFINITY],
  ["readers' requests", outcome.asked, Number.POSITIVE_INFINITY],
  ['of these asked to try again (503)', outcome.unavailable, Number.POSITIVE_INFINITY],
  ['slowest /about, ms', Math.round(slowestAboutMs), 1000 * slack],
  ['good articles published, p95 ms', at(publishedMs, 0.95), 2000 * slack],
  ['good articles published, slowest ms', at(publishedMs, 1), 5000 * slack],
  [
    'whole and publishing after a fault, slowest ms',
    at(
      healedMs.map(([, ms]) => ms),
      1,
    ),
    4000 * slack,
  ],
  ['server ended by itself', outcome.isAlive ? 0 : 1, 0],
  ['wrong answers', [...wrong.values()].reduce((sum, count) => sum + count, 0), 0],
  ['files that a fresh sync sees differently', differing.length, 0],
]
for (const [name, value, most] of rows)
  console.log(
    `${value > most ? 'FAILED' : '      '} ${name.padEnd(46)}${String(value).padStart(8)}`,
  )
for (const [fault, all] of healed) {
  const times = all.map(([, ms]) => ms)
  console.log(
    `  ${fault}: p95 ${at(times, 0.95)} ms, slowest ${at(times, 1)} ms of ${times.length}`,
  )
}
for (const [what, count] of wrong) console.log(`  ${count} x ${what}`)
for (const path of differing.slice(0, 20)) console.log(`  differs: ${path}`)
process.exitCode = rows.some(([, value, most]) => value > most) ? 1 : 0

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0)
}

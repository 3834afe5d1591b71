import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'

// Each starts a process, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const days = [
  ['2026-08-13', '92.10'],
  ['2026-08-14', '92.50'],
  ['2026-08-17', '92.43'],
  ['2026-08-18', '95.29'],
]
const series = `date,price\n${days.map((row) => row.join(',')).join('\n')}\n`
const entry = (id: string, name: string) => `- id: ${id}
  name: ${name}
  fullName: Europe Brent spot
  unit: $/bl
  commodities: [crude-oil]
  source: U.S. Energy Information Administration
  sourceUrl: https://www.eia.gov/x
  series: RBRTE
  asOf: 2026-08-18   # the last day that we hold
`
const entries = `# Maintained by hand.\n${entry('brent', 'Brent')}${entry('wti', 'WTI')}`

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-prices-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'content/benchmarks'), { recursive: true })
  writeFileSync(join(folder, 'content/benchmarks.yaml'), entries)
  writeFileSync(join(folder, 'content/benchmarks/brent.csv'), series)
  writeFileSync(
    join(folder, 'content/benchmarks/wti.csv'),
    'date,price\n2026-08-13,86.00\n2026-08-14,86.10\n2026-08-17,86.04\n',
  )
  const read = () => ({
    series: readFileSync(join(folder, 'content/benchmarks/brent.csv'), 'utf8'),
    entries: readFileSync(join(folder, 'content/benchmarks.yaml'), 'utf8'),
    files: readdirSync(join(folder, 'content/benchmarks')),
  })
  const run = (prices: string, ...args: string[]) => {
    writeFileSync(join(folder, 'prices.csv'), prices)
    const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>()
    execFile(
      process.execPath,
      ['lib/cli/benchmarks.ts', 'brent', join(folder, 'prices.csv'), ...args],
      { env: { ...process.env, CHOKEPOINT_CONTENT: join(folder, 'content') } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
    return promise
  }
  return { read, run }
}

const good = 'date,price\n2026-08-18,95.30\n2026-08-19,96\n'

test('a series grows by a download, and its date with it, and nothing else of the list changes', async () => {
  const { read, run } = openFolder()
  const { code, output } = await run(good)
  expect(output).toContain('1 added, 1 changed, 0 unchanged; 3 not covered. As of 2026-08-19.')
  expect(code).toBe(0)
  expect(read()).toEqual({
    series: `${series.replace('95.29', '95.30')}2026-08-19,96.00\n`,
    entries: entries.replace('2026-08-18', '2026-08-19'),
    files: ['brent.csv', 'wti.csv'],
  })
})

test('one bad row, and all that is there stays', async () => {
  const { read, run } = openFolder()
  const before = read()
  const { code, output } = await run(`${good}2026-08-20,abc\n2026-08-20,1\n`)
  expect(code).toBe(1)
  expect(output).toContain('prices.csv:4:1 error “abc” is not a price.')
  expect(output).toContain('prices.csv:5:1 error 2026-08-20 appears twice')
  expect(output).toContain('Nothing was written.')
  expect(read()).toEqual(before)
})

test('a dry run says what would be, and writes nothing', async () => {
  const { read, run } = openFolder()
  const before = read()
  const { code, output } = await run(good, '--dry-run')
  expect(code).toBe(0)
  expect(output).toContain('Would write Brent')
  expect(read()).toEqual(before)
})

test.each([
  ['brent-in-cents-new-week.csv', '9310 is 9670pc above the 95.29 of 2026-08-18'],
  ['henry-hub-prices-as-brent-new-week.csv', '3.01 is 97pc below the 95.29 of 2026-08-18'],
  ['henry-hub-prices-overwrite-two-brent-weeks.csv', 'this is another series, or another unit'],
  ['zero-prices.csv', '2026-08-24: 0 is not above 0'],
])('%s is refused, and nothing is written', async (name, reason) => {
  const { read, run } = openFolder()
  const before = read()
  const { code, output } = await run(readFileSync(`tests/fixtures/benchmarks/${name}`, 'utf8'))
  expect(code).toBe(1)
  expect(output).toContain(reason)
  expect(output).toContain('Nothing was written.')
  expect(read()).toEqual(before)
})

test('the prices of another benchmark are refused by its name', async () => {
  const { run } = openFolder()
  const { code, output } = await run(
    'date,price\n2026-08-13,86\n2026-08-14,86.1\n2026-08-17,86.04\n',
  )
  expect(code).toBe(1)
  expect(output).toContain('These are the prices of WTI, not of Brent.')
})

test('what somebody has looked at is accepted, and the reason recorded', async () => {
  const { read, run } = openFolder()
  const below = 'date,price\n2026-08-19,-5\n'
  expect((await run(below)).code).toBe(1)
  expect((await run(below, '--accept', '')).code).toBe(1)
  const { code } = await run(below, '--accept', 'EIA confirms it')
  expect(code).toBe(0)
  expect(read().series).toBe(`${series}2026-08-19,-5.00\n`)
  expect(read().entries).toContain('asOf: 2026-08-19  # Accepted to 2026-08-19: EIA confirms it\n')
})

import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const series =
  'week_ending,average,low,high,days\n2022-02-25,97.00,95.00,99.00,5\n2022-03-04,110.00,110.00,110.00,1\n'
const entries = `# Kept by hand.
- id: brent
  name: Brent
  fullName: Europe Brent spot
  unit: $/bl
  commodities: [crude-oil]
  source: U.S. Energy Information Administration
  sourceUrl: https://www.eia.gov/x
  series: RBRTE
  asOf: 2022-02-28   # the last day that we hold
`

function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-prices-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'content/benchmarks'), { recursive: true })
  writeFileSync(join(folder, 'content/benchmarks.yaml'), entries)
  writeFileSync(join(folder, 'content/benchmarks/brent.csv'), series)
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

const good = 'date,price\n2022-02-28,100\n2022-03-01,104\n2022-03-07,120\n'

test('a series grows by a download, and its date with it, and nothing else of the list changes', async () => {
  const { read, run } = openFolder()
  const { code, output } = await run(good)
  expect(output).toContain('1 added, 1 changed, 0 unchanged; 1 not told of. As of 2022-03-07.')
  expect(code).toBe(0)
  expect(read()).toEqual({
    series: `week_ending,average,low,high,days\n2022-02-25,97.00,95.00,99.00,5\n2022-03-04,102.00,100.00,104.00,2\n2022-03-11,120.00,120.00,120.00,1\n`,
    entries: entries.replace('2022-02-28', '2022-03-07'),
    files: ['brent.csv'],
  })
})

test('one bad row, and all that is there stays', async () => {
  const { read, run } = openFolder()
  const before = read()
  const { code, output } = await run(`${good}2022-03-08,abc\n2022-03-08,1\n`)
  expect(code).toBe(1)
  expect(output).toContain('prices.csv:5:1 error “abc” is not a price.')
  expect(output).toContain('prices.csv:6:1 error 2022-03-08 appears twice')
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

/** `npm test`: content, types, lint, unit tests, the build, and a reader's tests in a real browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { seeToBrowser } from './browser.ts'
import { needsBuild } from './build-stamp.ts'
import { installFromDebian } from './debian.ts'
import { programOf, run } from './run.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
}

const script = (name: string) => join(import.meta.dirname, name)
const reports = mkdtempSync(join(tmpdir(), 'chokepoint-'))
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

const success: Tally = { passed: 1, failed: 0 }
const failure: Tally = { passed: 0, failed: 1 }
const tallies: Tally[] = []
await step('Content', () => once(script('check.ts')))
await step('Types', async () => {
  const typegen = await run(programOf('next'), ['typegen'])
  return typegen === 0 ? once(programOf('typescript', 'tsc'), '--noEmit') : failure
})
await step('Lint', () => once(programOf('@biomejs/biome', 'biome'), 'check', '.'))
await step('Dead code', () => once(programOf('knip')))
await step('Unit tests', unitTests)
await step('Build', () => (needsBuild() ? once(script('build.ts')) : success))
await step('Browser tests', browserTests)
rmSync(reports, { recursive: true })

const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0)
process.exitCode = total('failed') > 0 ? 1 : 0
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)

async function unitTests(): Promise<Tally> {
  const report = join(reports, 'unit.json')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(programOf('vitest'), args)
  return read(report, code, (text) => {
    const { numPassedTests, numFailedTests } = vitestReport.parse(text)
    return { passed: numPassedTests, failed: numFailedTests }
  })
}

async function browserTests(): Promise<Tally> {
  // Without it the tests of the shared cache are skipped, and say why.
  if (!existsSync('/usr/sbin/nginx')) installFromDebian('nginx-light')
  const report = join(reports, 'browser.json')
  const code = await run(
    programOf('@playwright/test', 'playwright'),
    ['test', '--reporter=line,json'],
    {
      ...process.env,
      CHROMIUM_PATH: await seeToBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  )
  return read(report, code, (text) => {
    const { expected, unexpected, flaky } = playwrightReport.parse(text).stats
    if (flaky > 0)
      console.log(`${flaky} passed at the second try; their names stand above as flaky.`)
    return { passed: expected + flaky, failed: unexpected }
  })
}

/** A runner that fails beyond its tests (a crash, no tests at all) counts as one failure. */
function read(path: string, code: number, tallyOf: (report: unknown) => Tally): Tally {
  try {
    const tally = tallyOf(JSON.parse(readFileSync(path, 'utf8')))
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
  } catch (error) {
    console.error(`The report at ${path} cannot be read: ${String(error)}`)
    return failure
  }
}

async function once(program: string, ...args: string[]): Promise<Tally> {
  return (await run(program, args)) === 0 ? success : failure
}

async function step(name: string, work: () => Tally | Promise<Tally>): Promise<void> {
  const started = performance.now()
  console.log(`\n${name}`)
  const tally = await work()
  tallies.push(tally)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`)
}

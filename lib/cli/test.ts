/** `npm test`: content, types, lint, imports, unit tests, the build, and a reader's tests in a real browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ensureBrowser, findWindowedBrowser } from './support/browser.ts'
import { needsBuild } from './support/build-stamp.ts'
import { runCaptured } from './support/captured.ts'
import { installFromDebian } from './support/debian.ts'
import { resolveBin } from './support/run.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
  /** What the step printed, shown once it ends. */
  readonly output: string
}

const script = (name: string) => join(import.meta.dirname, name)
const reports = mkdtempSync(join(tmpdir(), 'chokepoint-'))
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})
const imports = ['app', 'components', 'lib', '--config', '.dependency-cruiser.mjs']
const tallies: Tally[] = []

// Scores of processes load the same modules: the first to load one compiles it for all.
process.env.NODE_COMPILE_CACHE ??= join(reports, 'compiled')

// Browser tests come after all else: side by side both took longer on two cores, and slow tests ran out of time.
const built = await step('Build', () =>
  needsBuild() ? once(script('build.ts')) : { passed: 1, failed: 0, output: 'Up to date.\n' },
)
await withoutBrowser()
if (built.failed === 0) await step('Browser tests', browserTests)
rmSync(reports, { recursive: true })

const total = (key: 'passed' | 'failed') => tallies.reduce((sum, tally) => sum + tally[key], 0)
process.exitCode = total('failed') > 0 ? 1 : 0
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)

async function withoutBrowser(): Promise<void> {
  // Unit tests wait for timers and processes at times; the quick steps take little from them.
  await Promise.all([step('Unit tests', unitTests), quickSteps()])
}

async function quickSteps(): Promise<void> {
  await step('Content', () => once(script('check.ts')))
  await step('Lint', () => once(resolveBin('@biomejs/biome', 'biome'), 'check', '.'))
  await step('Dead code', () => once(resolveBin('knip')))
  await step('Imports', () => once(resolveBin('dependency-cruiser', 'depcruise'), ...imports))
  await step('Types', async () => {
    // Next writes the types of routes while it builds, too.
    const typegen = await once(resolveBin('next'), 'typegen')
    return typegen.failed > 0 ? typegen : once(resolveBin('typescript-native', 'tsc'), '--noEmit')
  })
}

async function unitTests(): Promise<Tally> {
  const report = join(reports, 'unit.json')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const ended = await runCaptured(resolveBin('vitest'), args)
  return read(report, ended, (text) => {
    const { numPassedTests, numFailedTests } = vitestReport.parse(text)
    return { passed: numPassedTests, failed: numFailedTests }
  })
}

async function browserTests(): Promise<Tally> {
  // Without these two, the tests of the shared and of the back-forward cache are skipped, and say why.
  if (!existsSync('/usr/sbin/nginx')) installFromDebian('nginx-light')
  if (!findWindowedBrowser()) installFromDebian('chromium')
  const report = join(reports, 'browser.json')
  const ended = await runCaptured(
    resolveBin('@playwright/test', 'playwright'),
    ['test', '--reporter=dot,json'],
    {
      ...process.env,
      CHROMIUM_PATH: await ensureBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  )
  return read(report, ended, (text) => {
    const { expected, unexpected, flaky } = playwrightReport.parse(text).stats
    return { passed: expected, failed: unexpected + flaky }
  })
}

/** A runner that fails beyond its tests (a crash, no tests at all) counts as one failure. */
function read(
  path: string,
  { code, output }: { code: number; output: string },
  countsOf: (report: unknown) => Omit<Tally, 'output'>,
): Tally {
  try {
    const counts = countsOf(JSON.parse(readFileSync(path, 'utf8')))
    return { ...counts, failed: code !== 0 ? Math.max(1, counts.failed) : counts.failed, output }
  } catch (error) {
    return { passed: 0, failed: 1, output: `${output}\nNo report at ${path}: ${String(error)}\n` }
  }
}

async function once(program: string, ...args: string[]): Promise<Tally> {
  const { code, output } = await runCaptured(program, args)
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

async function step(name: string, work: () => Tally | Promise<Tally>): Promise<Tally> {
  const started = performance.now()
  const tally = await work()
  tallies.push(tally)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `\n${tally.output.trimEnd()}\n${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`,
  )
  return tally
}

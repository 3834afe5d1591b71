import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '#lib/cli/support/run'

test.each([
  ['ends well', '', 0],
  ['ends with a code', 'process.exit(3)', 3],
  ['fails', 'throw new Error()', 1],
  ['is killed', "process.kill(process.pid, 'SIGKILL')", 1],
  [
    'is asked to end, and does',
    "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 9e4)",
    1,
  ],
])('the code of a program that %s', async (_, text, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-run-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const script = join(folder, 'program.js')
  writeFileSync(script, text)
  expect(await run(script, [], { ...process.env, NODE_OPTIONS: '' })).toBe(code)
})

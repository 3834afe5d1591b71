/** `npm run build`: brings the catalog up to date, then builds the site from it. */
import { join } from 'node:path'
import { keepStamp, sourceStamp } from './build-stamp.ts'
import { programOf, run } from './run.ts'

process.exitCode = await build()

async function build(): Promise<number> {
  const stamp = sourceStamp()
  const steps: [string, string[]][] = [
    [join(import.meta.dirname, 'sync.ts'), []],
    [programOf('next'), ['build']],
  ]
  for (const [script, args] of steps) {
    const code = await run(script, args)
    if (code !== 0) return code
  }
  keepStamp(stamp)
  return 0
}

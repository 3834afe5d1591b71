/** `npm run build`: subsets the fonts, bundles the scripts, updates the catalog, then builds the site. */
import { join } from 'node:path'
import { sourceStamp, writeBuildStamp } from './support/build-stamp.ts'
import { resolveBin, run } from './support/run.ts'

process.exitCode = await build()

async function build(): Promise<number> {
  const stamp = sourceStamp()
  for (const step of ['fonts', 'scripts', 'sync']) {
    const code = await run(join(import.meta.dirname, `${step}.ts`), [])
    if (code !== 0) return code
  }
  const built = await run(resolveBin('next'), ['build'])
  if (built !== 0) return built
  writeBuildStamp(stamp)
  return 0
}

/** `npm run dev`: Next's own development server, with our scripts bundled as they change, and with drafts. */
import { join } from 'node:path'
import { resolveBin, run, start } from './support/run.ts'

const script = (name: string) => join(import.meta.dirname, `${name}.ts`)

/** Drafts are shown from a catalog of their own, which no reader is ever served from. */
const env: NodeJS.ProcessEnv = {
  CHOKEPOINT_CATALOG: '.cache/drafts.sqlite',
  ...process.env,
  CHOKEPOINT_DRAFTS: 'show',
}

process.exitCode = await dev()

async function dev(): Promise<number> {
  for (const step of ['fonts', 'sync']) {
    const code = await run(script(step), [], env)
    if (code !== 0) return code
  }
  const scripts = start(script('scripts'), ['--watch'])
  const code = await run(resolveBin('next'), ['dev'], env)
  scripts.kill()
  return code
}

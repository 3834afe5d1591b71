/** `npm run dev`: Next's own development server, with our scripts bundled as they change. */
import { join } from 'node:path'
import { programOf, run, start } from './run.ts'

const script = (name: string) => join(import.meta.dirname, `${name}.ts`)

process.exitCode = await dev()

async function dev(): Promise<number> {
  for (const step of ['fonts', 'sync']) {
    const code = await run(script(step), [])
    if (code !== 0) return code
  }
  const scripts = start(script('scripts'), ['--watch'])
  const code = await run(programOf('next'), ['dev'])
  scripts.kill()
  return code
}

/** Our own scripts, as `npm run scripts` bundled them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Those of `npm run dev` have names that do not change, and must never be served for ever. */
const FOLDER = process.env.NODE_ENV === 'development' ? '.cache/assets-dev' : '.cache/assets'
const manifest = z.object({ 'first-paint': z.string(), site: z.string() })

/** The addresses of what every page loads: before its first paint, and after it was read. */
export function scriptUrls(): { firstPaint: string; site: string } {
  const { site, ...rest } = manifest.parse(JSON.parse(read('manifest.json')))
  return { firstPaint: `/assets/${rest['first-paint']}`, site: `/assets/${site}` }
}

/** A bundled script by its file's name; undefined if it does not exist. */
export function readScript(file: string): string | undefined {
  if (!/^[\w-]+\.js$/.test(file)) return undefined
  try {
    return read(file)
  } catch {
    // Of another build.
    return undefined
  }
}

function read(file: string): string {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file), 'utf8')
}

/** Reads what Next made at build, from where it puts it. */
import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { etagOf, type Page } from './kept-pages.ts'

const meta = z.object({
  headers: z.record(z.string(), z.string()).optional(),
  status: z.number().optional(),
  routeCache: z.object({ key: z.string() }),
})

/** Where a build notes the version of the content that it shows, inside Next's folder. */
export const builtVersionFile = 'chokepoint-content'

/** The version of the content that the build shows; empty when that is not known. */
export function builtVersion(nextDir: string): string {
  try {
    return readFileSync(join(nextDir, builtVersionFile), 'utf8')
  } catch {
    // Built by hand: nothing that it made is shown.
    return ''
  }
}

/** What Next made at build under its key, for a path of the site; undefined where it made nothing. */
export async function readBuiltPage(
  serverDir: string,
  key: string,
  path: string,
  kind: Page['kind'],
): Promise<Page | undefined> {
  // The path may come from a reader's address.
  if (path.split('/').includes('..') || path.includes('\0')) return undefined
  const file = join(serverDir, 'app', path)
  const bodyFile = kind === 'APP_PAGE' ? `${file}.html` : `${file}.body`
  try {
    const {
      headers,
      status = 200,
      routeCache,
    } = meta.parse(JSON.parse(await readFile(`${file}.meta`, 'utf8')))
    if (routeCache.key !== key) return undefined
    const body = await readFile(bodyFile)
    const { mtimeMs: made } = await stat(bodyFile)
    const page = { kind, body, status, headers: { ...headers, etag: etagOf(body) }, made }
    return kind === 'APP_PAGE' ? { ...page, rsc: await readFile(`${file}.rsc`) } : page
  } catch {
    // It was not made at build: Next makes it now.
    return undefined
  }
}

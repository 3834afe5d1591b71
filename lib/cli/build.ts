/** `npm run build`: cuts the faces, brings the catalog up to date, then builds the site from both. */
import { join } from 'node:path'
import { openCatalog } from '#lib/catalog/catalog'
import { keepContentVersion, keepStamp, sourceStamp } from './build-stamp.ts'
import { programOf, run } from './run.ts'

process.exitCode = await build()

async function build(): Promise<number> {
  const stamp = sourceStamp()
  const cut = await run(join(import.meta.dirname, 'fonts.ts'), [])
  if (cut !== 0) return cut
  const synced = await run(join(import.meta.dirname, 'sync.ts'), [])
  if (synced !== 0) return synced
  const version = openCatalog().version()
  const built = await run(programOf('next'), ['build'])
  if (built !== 0) return built
  // A server on the same catalog may have published in the meantime.
  keepContentVersion(version === openCatalog().version() ? version : '')
  keepStamp(stamp)
  return 0
}

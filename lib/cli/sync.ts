/** `npm run sync`: syncs the catalog with the content folder. */
import { catalogFile, contentFolder } from '#lib/catalog/paths'
import type { SyncSummary } from '#lib/catalog/sync/model'
import { syncCatalog } from '#lib/catalog/sync/sync'
import { formatProblem } from '#lib/content/problem'

/** Progress is worth a line only where one would wait. */
const PROGRESS_AFTER_MS = 1500
const PROGRESS_EVERY_MS = 500

const started = Date.now()
let spoke = started + PROGRESS_AFTER_MS - PROGRESS_EVERY_MS

try {
  const summary = syncCatalog({
    contentDir: contentFolder(),
    catalogPath: catalogFile(),
    now: started,
    onProgress: showProgress,
  })
  printSummary(summary)
} catch (error) {
  console.error(
    `The catalog could not be synced: ${error instanceof Error ? error.message : String(error)}`,
  )
  process.exitCode = 1
}

function showProgress(done: number, total: number): void {
  const now = Date.now()
  if (now - spoke < PROGRESS_EVERY_MS && done < total) return
  if (now - started < PROGRESS_AFTER_MS) return
  spoke = now
  process.stderr.write(`\r${done} of ${total} files read`)
  if (done === total) process.stderr.write('\n')
}

function printSummary({
  added,
  changed,
  removed,
  unchanged,
  shown,
  rejected,
  flawed,
  ms,
}: SyncSummary): void {
  for (const { problems } of [...rejected, ...flawed])
    for (const problem of problems) console.log(formatProblem(problem))
  const parts = [
    `${added} added`,
    `${changed} changed`,
    `${removed} removed`,
    `${unchanged} unchanged`,
    `${rejected.length} rejected`,
  ]
  if (flawed.length > 0) parts.push(`${flawed.length} with broken links`)
  if (shown > 0) parts.push(`${shown} now shown`)
  console.log(`${parts.join(', ')} in ${(ms / 1000).toFixed(2)} s`)
}

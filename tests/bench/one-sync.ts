/** One sync in a process of its own, so that its peak memory is its own: prints its figures as JSON. */
import { syncCatalog } from '#lib/catalog/sync/sync'

const [contentDir = '', catalogPath = ''] = process.argv.slice(2)
const { ms, added, changed, rejected } = syncCatalog({ contentDir, catalogPath, now: Date.now() })
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ ms, peakMb, added, changed, rejected: rejected.length }))

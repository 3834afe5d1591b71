/** `npm run bench`: what a sync costs at 1,000, 10,000 and 100,000 articles, and a page's queries. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { writeArchive } from './archive.ts'

const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number)
/** As `npm run sync` runs: what a file leaves behind is cleared away often, so that little piles up. */
const flags = ['--max-semi-space-size=16', '--heap-growing-percent=30']
const measured = z.object({
  ms: z.number(),
  peakMb: z.number(),
  added: z.number(),
  changed: z.number(),
  rejected: z.number(),
})
const queried = z.object({
  articleMs: z.tuple([z.number(), z.number()]),
  relatedMs: z.tuple([z.number(), z.number()]),
  listMs: z.tuple([z.number(), z.number()]),
})

for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-bench-'))
  const content = join(folder, 'content')
  const catalog = join(folder, 'catalog.sqlite')
  try {
    writeArchive(content, size)
    const child = (script: string) =>
      JSON.parse(
        execFileSync(
          process.execPath,
          [...flags, join(import.meta.dirname, script), content, catalog],
          {
            encoding: 'utf8',
          },
        ),
      )
    console.log(`\n${size.toLocaleString('en-GB')} articles`)
    const first = measured.parse(child('one-sync.ts'))
    if (first.rejected > 0) throw new Error(`${first.rejected} generated files were rejected.`)
    print('from nothing', first, `${Math.round(size / (first.ms / 1000))} articles/s`)
    const again = measured.parse(child('one-sync.ts'))
    print('nothing changed', again, ratio(again.ms, first.ms))
    appendFileSync(someArticle(content), '\nA last word of the editor.\n')
    const one = measured.parse(child('one-sync.ts'))
    print(`${one.changed} changed`, one, ratio(one.ms, first.ms))
    const { articleMs, relatedMs, listMs } = queried.parse(child('queries.ts'))
    const pair = ([half, most]: [number, number]) =>
      `p50 ${half.toFixed(2)} ms, p95 ${most.toFixed(2)} ms`
    console.log(`  article query       ${pair(articleMs)}`)
    console.log(`  related list        ${pair(relatedMs)}`)
    console.log(`  filtered list       ${pair(listMs)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function print(what: string, { ms, peakMb }: z.infer<typeof measured>, more: string): void {
  const seconds = `${(ms / 1000).toFixed(2)} s`.padStart(9)
  console.log(`  ${what.padEnd(18)} ${seconds}  peak ${Math.round(peakMb)} MB  ${more}`)
}

function ratio(ms: number, whole: number): string {
  return `${((100 * ms) / whole).toFixed(1)}pc of a whole sync`
}

function someArticle(content: string): string {
  const path = join(content, 'articles/2026/article-7.md')
  readFileSync(path)
  return path
}

/** `npm run bench:find`: what finding costs at 1,000, 10,000 and 100,000 articles, in the catalog. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { writeArchive } from './archive.ts'

const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number)
/** A folder with archives that were made before, `{size}/content` and `{size}/catalog.sqlite`. */
const folderGiven = process.argv[3]
const pair = z.tuple([z.number(), z.number()])
const measured = z.object({
  firstMs: z.number(),
  rssMb: z.number(),
  asked: z.array(z.object({ name: z.string(), clock: pair, processor: pair })),
})

for (const size of sizes) {
  const folder = folderGiven
    ? join(folderGiven, String(size))
    : mkdtempSync(join(tmpdir(), 'chokepoint-bench-'))
  const content = join(folder, 'content')
  const catalog = join(folder, 'catalog.sqlite')
  const child = (script: string) =>
    JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, script), content, catalog], {
        encoding: 'utf8',
      }),
    )
  try {
    if (!existsSync(content)) writeArchive(content, size)
    child('one-sync.ts')
    const { firstMs, rssMb, asked } = measured.parse(child('find-queries.ts'))
    console.log(`\n${size.toLocaleString('en-GB')} articles`)
    console.log(`  first question ${firstMs.toFixed(0)} ms, memory ${rssMb.toFixed(0)} MB`)
    console.log(`  ${'ms'.padStart(32)} p50     p95   processor p50     p95`)
    for (const { name, clock, processor } of asked) {
      const [half, most, own, ownMost] = [...clock, ...processor].map((ms) =>
        ms.toFixed(1).padStart(7),
      )
      console.log(`  ${name.padEnd(28)} ${half} ${most}         ${own} ${ownMost}`)
    }
  } finally {
    if (!folderGiven) rmSync(folder, { recursive: true, force: true })
  }
}

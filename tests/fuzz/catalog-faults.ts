/** What can happen to a catalog while a server runs on it. */
import {
  closeSync,
  copyFileSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { AttackedSite } from './attacked-site.ts'
import type { Random } from './random.ts'

type Fault = readonly [string, (site: AttackedSite, random: Random) => unknown]

const removeAll = (path: string) => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

/** How long nothing can be written, in milliseconds. */
const FULL_MS = 1500

/** What can happen here, in the order in which it is tried, over and over. */
export function faultsFor({ hasOwnDisk }: Pick<AttackedSite, 'hasOwnDisk'>): readonly Fault[] {
  return hasOwnDisk ? [...catalogFaults, ['disk full', fillDisk]] : catalogFaults
}

const catalogFaults: readonly Fault[] = [
  ['deleted', ({ catalog }) => removeAll(catalog)],
  ['cut to nothing', ({ catalog }) => truncateSync(catalog)],
  ['cut to 10,000 bytes', ({ catalog }) => truncateSync(catalog, 10_000)],
  ['server killed', (site) => site.kill()],
  ['overwritten', ({ catalog }, random) => overwrite(catalog, random)],
  [
    'replaced by text',
    ({ catalog }) => replace(catalog, (path) => writeFileSync(path, 'x'.repeat(1e5))),
  ],
  [
    'replaced by an empty file',
    ({ catalog }) => replace(catalog, (path) => writeFileSync(path, '')),
  ],
  ['replaced by a copy', ({ catalog }) => replace(catalog, (path) => copyFileSync(catalog, path))],
  ['log deleted', ({ catalog }) => rmSync(`${catalog}-wal`, { force: true })],
]

function replace(catalog: string, make: (path: string) => void): void {
  make(`${catalog}.other`)
  renameSync(`${catalog}.other`, catalog)
}

function overwrite(catalog: string, random: Random): void {
  const file = openSync(catalog, 'r+')
  const bytes = Buffer.alloc(20_000, 0xa5)
  writeSync(
    file,
    bytes,
    0,
    bytes.length,
    random.below(Math.max(1, statSync(catalog).size - 20_000)),
  )
  closeSync(file)
}

/** An article is saved while the disk of the catalog is full; after it there is room again. */
async function fillDisk({ catalog, content, anArticle }: AttackedSite): Promise<void> {
  const filler = join(dirname(catalog), 'filler')
  const file = openSync(filler, 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(50_000))
  } catch {
    writeFileSync(join(content, 'articles/saved-while-full.md'), anArticle)
    await wait(FULL_MS)
  } finally {
    closeSync(file)
    rmSync(filler)
  }
}

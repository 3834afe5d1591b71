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
import type { AttackedSite } from './attacked-site.ts'
import type { Random } from './random.ts'

type Fault = readonly [string, (site: AttackedSite, random: Random) => unknown]

const removeAll = (path: string) => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
}

/** In the order in which they are tried, over and over. */
export const catalogFaults: readonly [Fault, ...Fault[]] = [
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

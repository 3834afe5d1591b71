/** Checks whether the build is stale: made from other sources. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'

/** Beside the build, so that both are removed together. */
const STAMP = '.next/chokepoint-stamp'
/** The code alone: content that changed is published as the site starts. */
const sources = ['{app,components,lib}/**/*', '*.{ts,json}'] as const
/** What a build or a check writes itself. */
const written = ['next-env.d.ts', 'tsconfig.tsbuildinfo']

/** True without a build, or if something it was built from has changed since. */
export function needsBuild(): boolean {
  return !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== sourceStamp()
}

/** Remembers what the build was made of; `stamp` is taken before building. */
export function writeBuildStamp(stamp: string): void {
  writeFileSync(STAMP, stamp)
}

/** Names, sizes and times of every source; the site's own address is built in, so it counts too. */
export function sourceStamp(): string {
  const hash = createHash('sha1').update(process.env.CHOKEPOINT_ORIGIN ?? '')
  for (const path of globSync(sources).sort()) {
    const { size, mtimeMs } = statSync(path)
    if (!written.includes(path)) hash.update(`${path}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/**
 * `npm run bench:pictures -- COUNT SIDE`: what readers of cached pages notice while pictures are made. COUNT
 * defaults to 60, which takes some minutes; the full measure is 500.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { needsBuild } from '#lib/cli/support/build-stamp'
import { serve } from '../serving.ts'
import { writeArchive } from './archive.ts'
import { percentiles, timeOf } from './load.ts'

const COUNT = Number(process.argv[2] ?? 60)
/** Of a camera. */
const SIDE = Number(process.argv[3] ?? 4000)
const READERS_A_SECOND = 50
const QUIET_MS = 20_000
const ARTICLES = 1000
const LONGEST_MS = 3_600_000
/** The content is published, and the most-read pages are made anew, once its version has been the same for so long. */
const SETTLED_MS = 10_000

if (needsBuild()) throw new Error('The build is out of date. Make it with: npm run build')
const folder = mkdtempSync(join(tmpdir(), 'chokepoint-bench-'))
const content = join(folder, 'content')
const made = join(folder, 'made')
const env = {
  CHOKEPOINT_CONTENT: content,
  CHOKEPOINT_CATALOG: join(folder, 'catalog.sqlite'),
  CHOKEPOINT_PICTURES: made,
}
try {
  writeArchive(content, ARTICLES)
  execFileSync(process.execPath, ['lib/cli/sync.ts'], { env: { ...process.env, ...env } })
  const pictures = await cameraPictures()
  const site = await serve(env)
  try {
    const pages = Array.from({ length: 100 }, (_, n) => `${site.url}/articles/article-${n * 10}`)
    for (const page of pages) await timeOf(page)
    report('quiet', await readFor(pages, () => Promise.resolve(false), QUIET_MS))
    mkdirSync(join(content, 'pictures'), { recursive: true })
    for (const [name, bytes] of pictures) writeFileSync(join(content, 'pictures', name), bytes)
    const started = performance.now()
    // Whatever is published makes every page anew: that is no matter of pictures, and is measured by itself.
    report('publishing', await readFor(pages, settled(site.url), LONGEST_MS))
    for (const page of pages) await timeOf(page)
    const before = countMade()
    report('while making', await readFor(pages, async () => countMade() >= COUNT, LONGEST_MS))
    const seconds = (performance.now() - started) / 1000
    console.log(
      `  ${COUNT - before} of ${COUNT} pictures were made meanwhile, in ${Math.round(seconds)} s in all, ${sizes()}`,
    )
    console.log(`  memory of the server ${memoryOf(site.process.pid ?? 0)}`)
  } finally {
    await site.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Pictures that differ in their bytes and are as dear to decode as those of a camera. */
async function cameraPictures(): Promise<[string, Buffer][]> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const small = await sharp({
    create: { width: 800, height: 600, channels: 3, background: '#000', noise },
  })
    .png()
    .toBuffer()
  const one = await sharp(small)
    .resize(SIDE, Math.round(SIDE * 0.75))
    .jpeg({ quality: 85 })
    .toBuffer()
  console.log(`${COUNT} pictures of ${SIDE} px and ${(one.length / 1e6).toFixed(1)} MB`)
  // What follows the end of a JPEG is no part of its picture, but of its hash.
  return Array.from({ length: COUNT }, (_, n) => [
    `camera-${n}.jpg`,
    Buffer.concat([one, Buffer.from(`${n}`)]),
  ])
}

/** Reads cached pages at an even pace until something is done; the time of each answer in milliseconds. */
async function readFor(
  pages: readonly string[],
  isDone: () => Promise<boolean>,
  longestMs: number,
): Promise<number[]> {
  const times: number[] = []
  let turn = 0
  const reading = setInterval(() => {
    void timeOf(pages[turn++ % pages.length] ?? '').then((time) => times.push(time))
  }, 1000 / READERS_A_SECOND)
  const end = performance.now() + longestMs
  while (performance.now() < end && !(await isDone()))
    await new Promise((resolve) => setTimeout(resolve, 250))
  clearInterval(reading)
  return times
}

/** True once the version of the content has changed, and then stays the same. */
function settled(url: string): () => Promise<boolean> {
  const seen = new Map<string, number>()
  return async () => {
    const text = await (await fetch(`${url}/api/health`)).text()
    const version = /"version":"([^"]*)"/.exec(text)?.[1] ?? ''
    if (!seen.has(version)) seen.set(version, performance.now())
    return seen.size > 1 && performance.now() - (seen.get(version) ?? 0) > SETTLED_MS
  }
}

function report(when: string, times: readonly number[]): void {
  const worst = Math.max(...times).toFixed(0)
  console.log(
    `  cached pages, ${when.padEnd(12)} ${percentiles(times)}, at most ${worst} ms, of ${times.length}`,
  )
}

function madeFiles(): string[] {
  try {
    return readdirSync(made).filter((name) => name.endsWith('.avif'))
  } catch {
    return []
  }
}

function countMade(): number {
  return madeFiles().length
}

function sizes(): string {
  const bytes = madeFiles().map((name) => readFileSync(join(made, name)).length)
  return `at most ${(Math.max(...bytes) / 1000).toFixed(0)} kB each`
}

function memoryOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return `${Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) / 1000)} MB at most`
  } catch {
    return 'not measured: this system does not say'
  }
}

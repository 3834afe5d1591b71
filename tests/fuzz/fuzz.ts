/** Attacks a server with files, requests and faults, and says what came of it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type AttackedSite, attackedSite, TOKEN } from './attacked-site.ts'
import { faultsFor } from './catalog-faults.ts'
import { makeSpecials, mutated } from './hostile-files.ts'
import { attack } from './hostile-requests.ts'
import { type Random, randomFrom } from './random.ts'
import { differences } from './same-catalog.ts'
import { watchReaders } from './watch-readers.ts'

export interface Attack {
  readonly files: number
  readonly requests: number
  readonly faults: number
  readonly seed: number
  /** No phase takes longer, in milliseconds. */
  readonly longestMs: number
}

export interface Outcome {
  readonly asked: number
  readonly unavailable: number
  readonly slowestAboutMs: number
  readonly isAlive: boolean
  readonly files: number
  readonly requests: number
  readonly faults: number
  /** How long each good article took to show that was saved among all this, in milliseconds. */
  readonly publishedMs: readonly number[]
  /** How long the catalog took to be whole after each fault, in milliseconds. */
  readonly healedMs: readonly (readonly [fault: string, ms: number])[]
  readonly wrong: ReadonlyMap<string, number>
  /** Files that a fresh sync in another process sees differently. */
  readonly differing: readonly string[]
}

/** A good article is saved after so many bad ones. */
const CANARY_EVERY = 25
/** How long anything is waited for, in milliseconds. */
const LONGEST_WAIT_MS = 60_000

/** Runs the whole attack. */
export async function fuzz({ files, requests, faults, seed, longestMs }: Attack): Promise<Outcome> {
  const site = await attackedSite()
  const random = randomFrom(seed)
  const texts = articlesOf(site.content)
  const canary = texts[0] ?? { slug: '', text: '' }
  const readers = watchReaders(site.url, canary.slug)
  const wrong = new Map<string, number>()
  const note = (what: string) => wrong.set(what, (wrong.get(what) ?? 0) + 1)
  const publishedMs: number[] = []
  const healedMs: (readonly [string, number])[] = []
  try {
    const removeSpecials = makeSpecials(site.content)
    const written = await within(longestMs, files, async (number) => {
      const { text } = texts[random.below(texts.length)] ?? canary
      const path = join(site.content, `articles/fuzz-${number}.md`)
      writeFileSync(path, mutated(text, random))
      if (number % CANARY_EVERY === 0)
        publishedMs.push(await publishCanary(site, number, canary.text))
    })
    const made = await within(longestMs, requests, async () => {
      const { status, target } = await attack(site.url, random)
      if (status === 0 || (status >= 500 && status !== 503)) note(`${status} for ${target}`)
    })
    removeSpecials()
    const done = await within(longestMs, faults, async (number) => {
      healedMs.push(await suffer(site, number, random, readers, note))
    })
    await publish(site, note)
    const fresh = join(site.folder, 'fresh.sqlite')
    await site.syncAnew(fresh)
    const differing = differences(site.catalog, fresh)
    const seen = await readers.stop()
    for (const [what, count] of seen.wrong) wrong.set(what, count)
    const counts = { files: written, requests: made, faults: done }
    return { ...seen, ...counts, isAlive: site.isAlive(), publishedMs, healedMs, wrong, differing }
  } finally {
    await readers.stop()
    await site.close()
  }
}

/** Does it so often, or until its time is up; how often that was. */
async function within(
  longestMs: number,
  times: number,
  task: (number: number) => Promise<void>,
): Promise<number> {
  const end = Date.now() + longestMs
  let done = 0
  for (; done < times && Date.now() < end; done++) await task(done)
  return done
}

function articlesOf(content: string): { slug: string; text: string }[] {
  const folder = join(content, 'articles')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({
      slug: path.replace(/^.*\/|\.md$/g, ''),
      text: readFileSync(join(folder, path), 'utf8'),
    }))
}

async function publishCanary(site: AttackedSite, number: number, text: string): Promise<number> {
  const started = performance.now()
  writeFileSync(join(site.content, `articles/canary-${number}.md`), text)
  await until(async () => (await statusOf(site, `/articles/canary-${number}`)) === 200)
  return performance.now() - started
}

/** From the fault until the health of the site is good again. */
async function suffer(
  site: AttackedSite,
  number: number,
  random: Random,
  readers: ReturnType<typeof watchReaders>,
  note: (what: string) => void,
): Promise<readonly [string, number]> {
  const faults = faultsFor(site)
  const [name = '', harm] = faults[number % faults.length] ?? []
  // While nobody listens, nobody is answered.
  if (name === 'server killed') await readers.paused(async () => harm?.(site, random))
  else await harm?.(site, random)
  const started = performance.now()
  // What was noticed at once is not well at once.
  await wait(300)
  const isWell = await until(async () => {
    const answer = await fetch(`${site.url}/api/health`).catch(() => undefined)
    return answer?.status === 200 && (await answer.text()).includes('"status":"ok"')
  })
  if (!isWell) note(`not healed: ${name}`)
  const slug = `after-fault-${number}`
  const path = join(site.content, `articles/${slug}.md`)
  writeFileSync(path, articlesOf(site.content)[0]?.text ?? '')
  if (!(await until(async () => (await statusOf(site, `/articles/${slug}`)) === 200)))
    note(`publishing is stuck: ${name}`)
  rmSync(path)
  return [name, performance.now() - started]
}

async function publish(site: AttackedSite, note: (what: string) => void): Promise<void> {
  const headers = { Authorization: `Bearer ${TOKEN}` }
  const answer = await fetch(`${site.url}/api/publish`, { method: 'POST', headers })
  if (answer.status !== 200) note(`${answer.status} for POST /api/publish`)
}

async function statusOf(site: AttackedSite, path: string): Promise<number> {
  const answer = await fetch(`${site.url}${path}`).catch(() => undefined)
  await answer?.arrayBuffer()
  return answer?.status ?? 0
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + LONGEST_WAIT_MS
  while (Date.now() < end) {
    if (await holds()) return true
    await wait(25)
  }
  return false
}

/** `npm run bench:serve`: what pages cost to serve at 1,000, 10,000 and 100,000 articles. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { needsBuild } from '#lib/cli/support/build-stamp'
import { type Served, serve, serveNext } from '../serving.ts'
import { nginx, openCache } from '../shared-cache.ts'
import { writeArchive } from './archive.ts'
import { buildBareNext } from './bare-next.ts'
import { openBareNode } from './bare-node.ts'
import { ACCEPTED, asker, percentiles, requestsPerSecond, timeOf } from './load.ts'

const sizes = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number)
/** The archive that the start of the larger ones is held against. */
const SMALL = 100
const PAGES = 200
const EARLY = 20
const FEEDS = 40
const SAVES = 20
const ADDRESSES = 60_000
const AT_ONCE = 8
const MANY_ARTICLES = 1000
const READERS_A_SECOND = 50

if (needsBuild()) throw new Error('The build is out of date. Make it with: npm run build')
const folder = mkdtempSync(join(tmpdir(), 'chokepoint-bench-'))
const bare = buildBareNext()
try {
  const small = await withSite(SMALL, async ({ answersMs }) => answersMs)
  console.log(`answers with ${SMALL} articles in ${Math.round(small)} ms; requests by ${asker}`)
  for (const size of sizes) {
    await withSite(size, (site, content) => measure(site, content, size, small))
  }
} finally {
  bare.remove()
  rmSync(folder, { recursive: true, force: true })
}

/** Serves an archive of this size, from a catalog that exists. */
async function withSite<T>(
  size: number,
  work: (site: Served, content: string) => Promise<T>,
): Promise<T> {
  const content = join(folder, `content-${size}`)
  const env = {
    CHOKEPOINT_CONTENT: content,
    CHOKEPOINT_CATALOG: join(folder, `catalog-${size}.sqlite`),
  }
  writeArchive(content, size)
  execFileSync(process.execPath, ['lib/cli/sync.ts'], { env: { ...process.env, ...env } })
  const site = await serve(env)
  try {
    return await work(site, content)
  } finally {
    await site.stop()
  }
}

async function measure(site: Served, content: string, size: number, small: number): Promise<void> {
  const { url, answersMs, readyMs } = site
  const step = Math.max(1, Math.floor(size / PAGES))
  const article = (number: number) => `${url}/articles/article-${number}`
  const articles = Array.from({ length: PAGES }, (_, n) => article(n * step))
  console.log(`\n${size.toLocaleString('en-GB')} articles`)
  const later = Math.round(answersMs - small)
  print('answers', `in ${Math.round(answersMs)} ms, ${later} ms after ${SMALL}`)
  print('ready', `in ${Math.round(readyMs)} ms, the most-read pages rendered`)
  // A process compiles as it goes: its first pages show what is left of its start.
  const early = Array.from({ length: EARLY }, (_, n) => article(n * step + 1))
  print('at the start', `${percentiles(await timesOf(early))}, of the first ${EARLY} pages`)
  print('article, first', percentiles(await timesOf(articles)))
  print('article, cached', percentiles(await timesOf(articles)))
  const feeds = Array.from({ length: FEEDS }, (_, n) => `${url}/news/feed.xml?page=${n + 1}`)
  print('feed', percentiles(await timesOf(size > 20 * FEEDS ? feeds : feeds.slice(0, 2))))
  const cached = await requestsPerSecond(article(0))
  const bareSite = await serveNext(bare.folder)
  await timeOf(`${bareSite.url}/`)
  const least = await requestsPerSecond(`${bareSite.url}/`)
  await bareSite.stop()
  const ratio = (rate: number) =>
    `${Math.round(rate)} a second, ${(rate / least).toFixed(2)} of a bare Next page's ${Math.round(least)}`
  print('article, cached', ratio(cached))
  print('filter, cached', ratio(await requestsPerSecond(`${url}/news?commodity=lng`)))
  await measureNginx(site, article(0))
  print('memory', memoryOf(site.process.pid ?? 0))
  await measureAddresses(url, size)
  print('memory', `${memoryOf(site.process.pid ?? 0)}, after ${ADDRESSES} addresses`)
  print('saved to seen', percentiles(await savesOf(content, article)))
  await measureUnderReaders(content, articlesOf(url, size), article)
}

/** The same bytes as nginx has them in a file, as a bare server in Node sends them on one thread and on two, and with nginx before the site. */
async function measureNginx(site: Served, article: string): Promise<void> {
  if (!nginx) {
    print('behind nginx', 'not measured: nginx is not installed')
    return
  }
  const port = Number(new URL(site.url).port)
  const { headers, bytes } = await answerOf(article)
  writeFileSync(join(folder, 'same.html'), bytes)
  const cache = await openCache([port, port], `location = /same.html { root ${folder}; }`)
  const one = await openBareNode({ headers, bytes }, 1)
  const two = await openBareNode({ headers, bytes }, 2)
  try {
    const path = new URL(article).pathname
    await timeOf(cache.url + path)
    const fixed = await requestsPerSecond(`${cache.url}/same.html`)
    const own = await requestsPerSecond(article)
    const node = await requestsPerSecond(one.url)
    const threads = await requestsPerSecond(two.url)
    const cached = await requestsPerSecond(cache.url + path)
    const part = (rate: number) =>
      `${Math.round(rate)} a second, ${(rate / fixed).toFixed(2)} of the same bytes from a file of nginx`
    print('article, cached', part(own))
    print('bare Node', `${part(node)}, with the same headers and nothing else to do`)
    print('on two threads', part(threads))
    print('behind nginx', part(cached))
  } finally {
    await one.close()
    await two.close()
    await cache.close()
  }
}

/** A page as it is sent: compressed. */
async function answerOf(url: string): Promise<{ headers: string[]; bytes: Buffer }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  get(url, { headers: { 'Accept-Encoding': ACCEPTED } }, resolve).once('error', reject)
  const response = await promise
  const own = /^(?:date|connection|keep-alive)$/i
  const headers = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
    own.test(name) ? [] : values.flatMap((value) => [name, value]),
  )
  return { headers, bytes: Buffer.concat(await response.toArray()) }
}

function articlesOf(url: string, size: number): string[] {
  const count = Math.min(size, MANY_ARTICLES)
  const step = Math.floor(size / count)
  return Array.from({ length: count }, (_, n) => `${url}/articles/article-${n * step}`)
}

/** Asks for so many different pages that no cache holds them all. */
async function measureAddresses(url: string, size: number): Promise<void> {
  const started = performance.now()
  for (let number = 0; number < ADDRESSES; number += AT_ONCE) {
    const asked = Array.from({ length: AT_ONCE }, (_, n) => {
      const at = number + n
      return at < size ? `${url}/articles/article-${at}` : `${url}/news/feed.xml?q=word${at}`
    })
    await Promise.all(asked.map(async (one) => (await fetch(one)).text()))
  }
  const seconds = (performance.now() - started) / 1000
  print('addresses', `${Math.round(ADDRESSES / seconds)} different ones a second`)
}

/** Saves while readers read what was read before; none may wait long, and none may be refused. */
async function measureUnderReaders(
  content: string,
  articles: readonly string[],
  article: (number: number) => string,
): Promise<void> {
  await timesOf(articles)
  const times: number[] = []
  const faults: string[] = []
  let turn = 0
  const reading = setInterval(async () => {
    const url = articles[(turn++ * 7919) % articles.length] ?? ''
    const started = performance.now()
    const response = await fetch(url)
    await response.text()
    times.push(performance.now() - started)
    if (!response.ok) faults.push(`${response.status} ${url}`)
  }, 1000 / READERS_A_SECOND)
  const saves = await savesOf(content, article, 'among readers')
  clearInterval(reading)
  print('among readers', `saved to seen ${percentiles(saves)}`)
  const worst = Math.max(...times).toFixed(0)
  print('', `answers ${percentiles(times)}, at most ${worst} ms; ${faults.length} refused`)
}

async function timesOf(urls: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const url of urls) times.push(await timeOf(url))
  return times
}

/** From the moment a file is saved until an answer shows it. */
async function savesOf(
  content: string,
  article: (number: number) => string,
  when = 'for all to see',
): Promise<number[]> {
  const times: number[] = []
  for (let number = 0; number < SAVES; number++) {
    const word = `Saved ${number} ${when}.`
    const started = performance.now()
    appendFileSync(fileOf(content, number), `\n${word}\n`)
    while (!(await (await fetch(article(number))).text()).includes(word)) await wait(5)
    times.push(performance.now() - started)
  }
  return times
}

/** The newest articles all lie in the newest year. */
function fileOf(content: string, number: number): string {
  return join(content, 'articles/2026', `article-${number}.md`)
}

/** What a process holds now and held at most; only on Linux. */
function memoryOf(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1000)
    return `${megabytes('VmRSS')} MB under load, ${megabytes('VmHWM')} MB at most`
  } catch {
    return 'not measured: this system does not say'
  }
}

function print(what: string, figures: string): void {
  console.log(`  ${what.padEnd(16)} ${figures}`)
}

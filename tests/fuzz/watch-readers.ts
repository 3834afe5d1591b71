/** Asks like a reader all the time, and notes every answer that is wrong or late. */
import { setTimeout as wait } from 'node:timers/promises'

/** How often, in milliseconds. */
const EVERY_MS = 60
/** A reader who waits this long for an answer has none, in milliseconds. */
const LONGEST_MS = 15_000

export interface Watched {
  readonly asked: number
  readonly unavailable: number
  readonly slowestAboutMs: number
  /** What was wrong, each once with its number. */
  readonly wrong: ReadonlyMap<string, number>
}

interface Page {
  readonly path: string
  /** True for a page that shows what it should. */
  readonly isRight: (text: string) => boolean
}

/** Starts; `stop` ends it and says what was seen. `pause` holds it while nobody serves. */
export function watchReaders(url: string, article: string) {
  const pages: readonly Page[] = [
    { path: '/about', isRight: (text) => text.includes('</html>') },
    { path: `/articles/${article}`, isRight: (text) => text.includes('<h1') },
    { path: '/news', isRight: (text) => /[1-9]\d* articles/.test(text) },
    { path: '/news/feed.xml', isRight: (text) => text.includes('<entry>') },
    { path: '/', isRight: (text) => text.includes('href="/articles/') },
  ]
  const wrong = new Map<string, number>()
  const seen = { asked: 0, unavailable: 0, slowestAboutMs: 0 }
  let isOver = false
  let isPaused = false
  const note = (what: string) => wrong.set(what, (wrong.get(what) ?? 0) + 1)

  async function ask({ path, isRight }: Page): Promise<void> {
    const started = performance.now()
    const wasPaused = () => isPaused
    try {
      const answer = await fetch(`${url}${path}`, { signal: AbortSignal.timeout(LONGEST_MS) })
      const text = await answer.text()
      if (wasPaused()) return
      seen.asked++
      if (path === '/about')
        seen.slowestAboutMs = Math.max(seen.slowestAboutMs, performance.now() - started)
      if (answer.status === 503 && answer.headers.has('retry-after')) seen.unavailable++
      else if (answer.status !== 200) note(`${answer.status} for ${path}`)
      else if (!isRight(text)) note(`a wrong ${path}`)
    } catch (error) {
      if (!wasPaused()) note(`no answer for ${path}: ${String(error)}`)
    }
  }

  async function run(): Promise<void> {
    for (let turn = 0; !isOver; turn++) {
      const page = pages[turn % pages.length]
      if (page && !isPaused) await ask(page)
      await wait(EVERY_MS)
    }
  }

  const running = run()
  return {
    async paused<T>(task: () => Promise<T>): Promise<T> {
      isPaused = true
      try {
        return await task()
      } finally {
        isPaused = false
      }
    },
    async stop(): Promise<Watched> {
      isOver = true
      await running
      return { ...seen, wrong }
    },
  }
}

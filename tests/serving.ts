/** Serves a built site on a free port for as long as a measurement takes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve as absolutePath } from 'node:path'
import { resolveBin, servingEnv, servingFlags } from '#lib/cli/support/run'

export interface Served {
  readonly url: string
  readonly process: ChildProcess
  /** From starting the process to its first answer, in milliseconds. */
  readonly answersMs: number
  /** And until it is ready: its own health says so, or, where it has none, the same. */
  readonly readyMs: number
  readonly stop: () => Promise<void>
}

/** Starts the site's own server and waits until it is ready. */
export async function serve(env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort()
  const own = [absolutePath('lib/cli/serve.ts')]
  return serveWith('.', own, port, { ...env, PORT: String(port) }, '/api/health')
}

/** Starts Next's own server for a site in a folder, and waits for its first answer. */
export async function serveNext(folder: string): Promise<Served> {
  const port = await freePort()
  return serveWith(folder, [resolveBin('next'), 'start', '--port', String(port)], port, {})
}

async function serveWith(
  folder: string,
  command: readonly string[],
  port: number,
  env: Readonly<Record<string, string>>,
  health = '/',
): Promise<Served> {
  const started = performance.now()
  const child = spawn(process.execPath, [...servingFlags, ...command], {
    cwd: folder,
    env: { ...servingEnv, ...process.env, ...env, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  const url = `http://localhost:${port}`
  await answering(url)
  const answersMs = performance.now() - started
  await answering(`${url}${health}`)
  return {
    url,
    process: child,
    answersMs,
    readyMs: performance.now() - started,
    stop: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      child.once('exit', () => resolve())
      child.kill()
      return promise
    },
  }
}

/** A port that nobody holds at this moment. */
export function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer()
  probe.once('error', reject)
  probe.listen(0, () => {
    const address = probe.address()
    probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()))
  })
  return promise
}

/** Waits until an address answers, and not that it cannot yet; throws after a minute. */
export async function answering(url: string): Promise<void> {
  const end = Date.now() + 60_000
  while (Date.now() < end) {
    const answered = await fetch(url).then(
      ({ status }) => status !== 503,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${url} did not answer within a minute.`)
}

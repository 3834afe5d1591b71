/** A server on a copy of the content, to be attacked: it can be killed and started again. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { servingFlags } from '#lib/cli/run'
import { answering, freePort } from '../serving.ts'

export const TOKEN = 'the-token-of-the-attacker'

export interface AttackedSite {
  readonly url: string
  readonly folder: string
  readonly content: string
  readonly catalog: string
  /** False once it ended, though nobody killed it. */
  readonly isAlive: () => boolean
  /** Ends it without warning, and starts it again. */
  readonly kill: () => Promise<void>
  /** Syncs the same content into another catalog, in another process. */
  readonly syncAnew: (catalog: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Copies the content and starts a server on it. */
export async function attackedSite(): Promise<AttackedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-fuzz-'))
  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  const catalog = join(folder, 'cache/catalog.sqlite')
  mkdirSync(join(folder, 'cache'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = { ...process.env, CHOKEPOINT_CONTENT: content, CHOKEPOINT_TOKEN: TOKEN }
  let server: ChildProcess
  let isExpected = false
  let hasDied = false

  async function start(): Promise<void> {
    server = spawn(process.execPath, [...servingFlags, 'lib/cli/serve.ts'], {
      env: { ...env, CHOKEPOINT_CATALOG: catalog, PORT: String(port), NODE_ENV: 'production' },
      stdio: 'ignore',
    })
    server.once('exit', () => {
      hasDied ||= !isExpected
    })
    await answering(`${url}/about`)
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    isExpected = true
    const { promise, resolve } = Promise.withResolvers<void>()
    server.once('exit', () => resolve())
    server.kill(signal)
    await promise
    isExpected = false
  }

  await start()
  return {
    ...{ url, folder, content, catalog },
    isAlive: () => !hasDied,
    async kill() {
      await stop('SIGKILL')
      await start()
    },
    syncAnew(path) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const own = { ...env, CHOKEPOINT_CATALOG: path }
      execFile(process.execPath, ['lib/cli/sync.ts'], { env: own, maxBuffer: 1e9 }, (error) =>
        error ? reject(error) : resolve(),
      )
      return promise
    },
    async close() {
      await stop('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

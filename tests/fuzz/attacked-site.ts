/** A server on a copy of the content, to be attacked: it can be killed and started again. */
import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { servingEnv, servingFlags } from '#lib/cli/support/run'
import { answering, freePort } from '../serving.ts'

export const TOKEN = 'the-token-of-the-attacker'

export interface AttackedSite {
  readonly url: string
  readonly folder: string
  readonly content: string
  readonly catalog: string
  /** True where the catalog lies on a small disk of its own. */
  readonly hasOwnDisk: boolean
  /** The text of a good article. */
  readonly anArticle: string
  /** False once it ended, though nobody killed it. */
  readonly isAlive: () => boolean
  /** Ends it without warning, and starts it again. */
  readonly kill: () => Promise<void>
  /** Syncs the same content into another catalog, in another process. */
  readonly syncAnew: (catalog: string) => Promise<void>
  readonly close: () => Promise<void>
}

const anyArticle = globSync('articles/**/*.md', { cwd: 'content' }).sort()[0] ?? ''
/** Of the catalog's own disk, in megabytes: room for a dozen catalogs, since without room for a copy healing means reading every file. */
const DISK_MB = 256

/** Only the system's own user may; for others the disk does not fill up. */
function mountDisk(folder: string): boolean {
  const command = `mount -t tmpfs -o size=${DISK_MB}m tmpfs '${folder}'`
  return spawnSync('sh', ['-c', command], { stdio: 'ignore' }).status === 0
}

/** Copies the content and starts a server on it. */
export async function attackedSite(): Promise<AttackedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-fuzz-'))
  const content = join(folder, 'content')
  cpSync('content', content, { recursive: true })
  const catalog = join(folder, 'cache/catalog.sqlite')
  mkdirSync(join(folder, 'cache'))
  const hasOwnDisk = mountDisk(join(folder, 'cache'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...servingEnv,
    ...process.env,
    CHOKEPOINT_CONTENT: content,
    CHOKEPOINT_TOKEN: TOKEN,
  }
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
    ...{ url, folder, content, catalog, hasOwnDisk },
    anArticle: readFileSync(join(content, anyArticle), 'utf8'),
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
      if (hasOwnDisk) execFileSync('sh', ['-c', `umount '${join(folder, 'cache')}'`])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

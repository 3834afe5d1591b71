/** A server of a test's own, on a copy of the content that the test may change. */
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answering, freePort } from '../serving.ts'

export interface OwnSite {
  readonly url: string
  readonly content: string
  /** Runs one of the project's commands on this content; its exit code and what it printed. */
  readonly command: (
    name: 'sync' | 'check',
    ...args: string[]
  ) => Promise<{ code: number; output: string }>
  readonly close: () => Promise<void>
}

/**
 * Copies the content (of `from`, a folder), lets the test change it, syncs a catalog of its own and serves it from the build
 * that exists.
 */
export async function openSite(
  env: Readonly<Record<string, string>> = {},
  prepare: (content: string) => void = () => {},
  from = 'content',
): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-site-'))
  const content = join(folder, 'content')
  cpSync(from, content, { recursive: true })
  prepare(content)
  const port = await freePort()
  const own = {
    ...process.env,
    CHOKEPOINT_CONTENT: content,
    CHOKEPOINT_CATALOG: join(folder, 'catalog.sqlite'),
    ...env,
  }
  const command: OwnSite['command'] = (name, ...args) => {
    const { promise, resolve } = Promise.withResolvers<{ code: number; output: string }>()
    execFile(
      process.execPath,
      [`lib/cli/${name}.ts`, ...args],
      { env: own },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
    return promise
  }
  await command('sync')
  const server = spawn(process.execPath, ['lib/cli/serve.ts'], {
    env: { ...own, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://localhost:${port}`
  await answering(`${url}/robots.txt`)
  return {
    url,
    content,
    command,
    close: async () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      server.once('exit', () => resolve())
      server.kill()
      await promise
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server of a test's own, on a copy of the content that the test may change. */
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { catalogFile } from '#lib/catalog/paths'
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

interface OwnSiteOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Changes the content before the server starts. */
  readonly prepare?: (content: string) => void
  /** The folder whose content is copied. */
  readonly from?: string
  /** True where the server makes its whole catalog by itself, and has no copy of the one of the build. */
  readonly isNew?: boolean
}

/**
 * Copies the content, lets the test change it, and serves it from the build that exists. The server brings
 * its catalog up to date before it answers; it renders nothing ahead, for a test reads few pages.
 */
export async function openSite({
  env = {},
  prepare = () => {},
  from = 'content',
  isNew = from !== 'content',
}: OwnSiteOptions = {}): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-site-'))
  const content = join(folder, 'content')
  const catalog = join(folder, 'catalog.sqlite')
  // Files that are as old as those of the build are not read again.
  cpSync(from, content, { recursive: true, preserveTimestamps: true })
  if (!isNew) copyCatalog(catalog)
  prepare(content)
  const port = await freePort()
  const own = {
    ...process.env,
    CHOKEPOINT_CONTENT: content,
    CHOKEPOINT_CATALOG: catalog,
    CHOKEPOINT_WARM: 'off',
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

function copyCatalog(to: string): void {
  const built = new DatabaseSync(catalogFile(), { readOnly: true })
  built.prepare('vacuum into ?').run(to)
  built.close()
}

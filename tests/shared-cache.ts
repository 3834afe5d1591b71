/** Runs the example configuration of nginx before servers of a test's or a measurement's own. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answering, freePort } from './serving.ts'

/** The nginx of this machine, where there is one. */
export const nginx = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => existsSync(path),
)

export interface SharedCache {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Starts nginx as `tests/nginx/nginx.conf` says, before the servers on two ports; `more` is further
 * configuration of the server, for measurements.
 */
export async function openCache(ports: readonly [number, number], more = ''): Promise<SharedCache> {
  if (!nginx) throw new Error('There is no nginx on this machine.')
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-nginx-'))
  const port = await freePort()
  const config = readFileSync('tests/nginx/nginx.conf', 'utf8')
    .replace('127.0.0.1:3000', `127.0.0.1:${ports[0]}`)
    .replace('127.0.0.1:3001', `127.0.0.1:${ports[1]}`)
    .replace('listen 8080;', `listen 127.0.0.1:${port};\n${more}`)
    // Started by root, its workers are somebody else, who may not write here.
    .replace(/^/, process.getuid?.() === 0 ? 'user root;\n' : '')
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, config)
  const child = spawn(nginx, ['-p', folder, '-c', file, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await answering(`${url}/robots.txt`)
  return {
    url,
    close: async () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
      await promise
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

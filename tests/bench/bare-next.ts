/** The smallest page that Next can serve: what Next and React cost by themselves. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { resolveBin } from '#lib/cli/support/run'

/** Builds it in a folder of its own; it uses a link, as every page of ours does. */
export function buildBareNext(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'chokepoint-bare-')))
  mkdirSync(join(folder, 'app'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const files = {
    'package.json': '{"private":true,"type":"module"}',
    // The packages lie behind a link: the root must hold both.
    'next.config.js': 'export default { turbopack: { root: "/" }, outputFileTracingRoot: "/" }',
    'app/layout.js':
      'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
    'app/page.js':
      'import Link from "next/link"; export default function Page() { return <main><h1>Bare</h1><Link href="/" prefetch={false}>Here</Link></main> }',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  execFileSync(process.execPath, [resolveBin('next'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

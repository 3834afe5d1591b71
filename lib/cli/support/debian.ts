/** Installs packages that the tests need, on Debian with root rights. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Tries to install a package; where that cannot be, says so and goes on. */
export function installFromDebian(name: string): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    console.error(`Debian's ${name} could not be installed: ${String(error)}`)
  }
}

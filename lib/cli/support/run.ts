/** Runs the programs of the project's packages on the Node that the project pins. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) })

/** The script behind a package's command, so that no shell and no PATH decides which Node runs it. */
export function resolveBin(name: string, command = name): string {
  const path = findPackageJSON(name, import.meta.url)
  if (!path) throw new Error(`The package ${name} is not installed. Run: npm ci`)
  const { bin } = manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (!script) throw new Error(`The package ${name} has no command ${command}.`)
  return resolve(dirname(path), script)
}

/**
 * For a process that serves: a smaller nursery, and a collection whenever the heap grew by half, spare memory;
 * at 15pc every seventh page waits for one.
 */
export const servingFlags: readonly string[] = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=50',
]

/**
 * For the same process: glibc returns what is freed to the system; other allocators ignore these. The first is
 * what `next start --experimental-next-config-strip-types` sets: Node reads `next.config.ts`, and Next loads no
 * compiler of 23 MB for it. Where Next does not know it, it loads that.
 */
export const servingEnv: Readonly<Record<string, string>> = {
  __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true',
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '16384',
  MALLOC_TRIM_THRESHOLD_: '65536',
}

/** Starts a script on this Node; its output is this process's own. */
export function start(
  script: string,
  args: readonly string[],
  env = process.env,
  flags: readonly string[] = [],
): ChildProcess {
  return spawn(process.execPath, [...flags, script, ...args], { stdio: 'inherit', env })
}

/** Runs a script to its end; the exit code, 1 when a signal ended it. */
export function run(script: string, args: readonly string[], env = process.env): Promise<number> {
  return exitOf(start(script, args, env))
}

/** Waits for a process to end; its exit code, 1 when a signal ended it, for that is no good end. */
export function exitOf(child: ChildProcess): Promise<number> {
  const { promise, resolve: end, reject } = Promise.withResolvers<number>()
  child.once('error', reject)
  child.once('exit', (code) => end(code ?? 1))
  return promise
}

/** Runs programs and captures their output. */
import { spawn } from 'node:child_process'

/** Runs a script on this Node to its end; its exit code, 1 when a signal ended it, and all it printed. */
export function runCaptured(
  program: string,
  args: readonly string[],
  env = process.env,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [program, ...args], { env })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number; output: string }>()
  child.once('error', reject)
  child.once('close', (code) =>
    resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
  )
  return promise
}

/** `npm start`: builds where the code has changed, then serves the site on `PORT`, or 3000. */
import { join } from 'node:path'
import { needsBuild } from './support/build-stamp.ts'
import { exitOf, run, servingEnv, servingFlags, start } from './support/run.ts'

const port = process.env.PORT ?? '3000'

if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  console.error(`PORT is ${port}, which is not a valid port.`)
  process.exitCode = 2
} else {
  // Content that changed since needs no build: the server publishes it as it starts, and while it runs.
  const code = needsBuild() ? await run(join(import.meta.dirname, 'build.ts'), []) : 0
  process.exitCode = code === 0 ? await serve() : code
}

function serve(): Promise<number> {
  const env: NodeJS.ProcessEnv = {
    ...servingEnv,
    ...process.env,
    PORT: port,
    NODE_ENV: 'production',
  }
  const server = start(join(import.meta.dirname, 'serve.ts'), [], env, servingFlags)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => server.kill(signal))
  }
  return exitOf(server)
}

import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http'
import { expect, test } from 'vitest'
import { answerFirst } from '#lib/server/answer-first'

test('ours answers before the server’s own listener, which has the rest', async () => {
  const { server, ask } = await serverOf((path) => path === '/ours')
  expect((await ask('/ours')).body).toBe('ours')
  expect((await ask('/theirs')).body).toBe('theirs')
  server.close()
})

test('what fails before the server’s own listener is left to it', async () => {
  const { server, ask } = await serverOf((path) => {
    if (path === '/fails') throw new Error('There is no catalog.')
    return false
  })
  expect((await ask('/fails')).body).toBe('theirs')
  server.close()
})

test('a server that stops lets go of the connections that a cache keeps busy', async () => {
  const { server, ask } = await serverOf((path) => path === '/stop' && void server.close())
  const stopped = once(server, 'close')
  await ask('/stop')
  // On the connection that was busy as the server stopped, and so outlived it.
  expect((await ask('/theirs')).connection).toBe('close')
  await stopped
})

/** A server whose own listener says `theirs`; `isOurs` sees each path first. One connection, kept. */
async function serverOf(isOurs: (path: string) => boolean | undefined) {
  const server: Server = createServer((_, response) => response.end('theirs'))
  answerFirst((request, response) => {
    const ours = isOurs(request.url ?? '') === true
    if (ours) response.end('ours')
    return ours
  })
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  async function ask(path: string): Promise<{ body: string; connection: string | undefined }> {
    const [response]: IncomingMessage[] = await once(get({ port, path, agent }), 'response')
    if (!response) throw new Error('There is no answer.')
    let body = ''
    for await (const part of response) body += String(part)
    return { body, connection: response.headers.connection }
  }
  return { server, ask }
}

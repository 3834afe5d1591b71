import { once } from 'node:events'
import { Agent } from 'node:http'
import { createConnection } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '#lib/server/http-server'
import { freePort } from '../../serving.ts'
import { aServer, askRaw, sendHtml } from './a-server.ts'

test('a server that stops lets answers under way finish, and goes also before a busy cache', async () => {
  let finish = () => {}
  const server = await aServer((request, response) => {
    if (request.url !== '/slow') return sendHtml(response, 'a page')
    finish = () => sendHtml(response, 'in the end')
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  await askRaw(server.port, '/a', { agent })
  const slow = askRaw(server.port, '/slow', { agent })
  while (!server.rendered.includes('/slow')) await new Promise(setImmediate)
  const stopped = server.listening.stop()
  finish()
  expect((await slow).text).toBe('in the end')
  await stopped
  await expect(askRaw(server.port, '/a')).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

test('a connection that stays busy as the server stops is closed after its answer', async () => {
  const server = await aServer((_, response) => {
    void server.listening.stop()
    setTimeout(() => sendHtml(response, 'a page'), 20)
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const both = await Promise.all(
    ['/a', '/b'].map((path) => askRaw(server.port, path, { agent }).catch(() => undefined)),
  )
  expect(both[0]?.text).toBe('a page')
  agent.destroy()
})

test('beyond the most connections none is answered, until one is over', async () => {
  const port = await freePort()
  const { server } = await listen((_, response) => sendHtml(response, 'a page'), {
    ...{ port, host: '127.0.0.1', mostConnections: 2 },
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const connect = () => createConnection(port, '127.0.0.1').on('error', () => {})
  const idle = [connect(), connect()]
  await Promise.all(idle.map((socket) => once(socket, 'connect')))
  const dropped = once(server, 'drop')
  await expect(askRaw(port, '/a')).rejects.toThrow(/ECONNRESET|socket hang up/)
  await dropped
  const accepted = once(server, 'connection')
  idle[0]?.destroy()
  const answers = async () => {
    for (;;) {
      const answer = await askRaw(port, '/a').catch(() => undefined)
      if (answer) return answer.text
    }
  }
  expect(await answers()).toBe('a page')
  await accepted
})

test('a server that is to listen on one interface listens on no other', async () => {
  const { listening } = await aServer((_, response) => sendHtml(response, 'a page'))
  expect(listening.server.address()).toMatchObject({ address: '127.0.0.1' })
})

test('headers that never end are cut off', { timeout: 30_000 }, async () => {
  const { port } = await aServer((_, response) => sendHtml(response, 'a page'))
  const socket = createConnection(port, '127.0.0.1')
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n')
  const started = performance.now()
  let answer = ''
  socket.on('data', (part) => {
    answer += String(part)
  })
  await once(socket, 'close')
  expect(answer).toMatch(/^HTTP\/1\.1 408/)
  expect(performance.now() - started).toBeLessThan(20_000)
})

import { once } from 'node:events'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { type Handle, requestInMemory } from '#lib/server/in-memory-request'

const ask = (handle: Handle, path = '/a?b=c') =>
  requestInMemory(handle, path, { host: 'localhost', 'x-of': 'ours' })

test('the handler is asked for the path, with the headers, by a request that has no body', async () => {
  const { status, headers, body } = await ask(async (request, response) => {
    expect(request).toBeInstanceOf(IncomingMessage)
    expect(response.constructor).toBe(ServerResponse)
    const parts = await request.toArray()
    const { method, url } = request
    response.setHeader('Content-Type', 'text/plain')
    response.end(`${method} ${url} ${request.headers['x-of']} ${parts.length}`)
  })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/plain')
  expect(body.toString()).toBe('GET /a?b=c ours 0')
})

test.each<[string, Handle]>([
  [
    'set one by one',
    (_, response) => response.setHeader('X-A', 'b: c').setHeader('X-D', ['e', 'f']).end(),
  ],
  [
    'given with the status',
    (_, response) => response.writeHead(200, { 'X-A': 'b: c', 'X-D': ['e', 'f'] }).end(),
  ],
  [
    'given in turn',
    (_, response) => response.writeHead(200, ['X-A', 'b: c', 'X-D', 'e', 'X-D', 'f']).end(),
  ],
])('headers that are %s are those of the answer', async (_, handle) => {
  const { headers } = await ask(handle)
  expect(headers.get('x-a')).toBe('b: c')
  expect(headers.get('x-d')).toBe('e, f')
})

test('a body that comes in parts, texts and bytes, is whole', async () => {
  const parts = ['«é»', Buffer.from([0, 13, 10, 13, 10, 255]), 'ÿ'.repeat(100_000)]
  const { body } = await ask(async (_, response) => {
    response.cork()
    for (const part of parts) response.write(part)
    response.uncork()
    await pipeline(Readable.from(parts, { objectMode: false }), response)
  })
  const whole = Buffer.concat(parts.map((part) => Buffer.from(part)))
  expect(body.equals(Buffer.concat([whole, whole]))).toBe(true)
})

test.each([204, 304, 404])('an answer of %d without a body is complete', async (code) => {
  const { status, body } = await ask((_, response) => response.writeHead(code).end())
  expect(status).toBe(code)
  expect(body.length).toBe(0)
})

test('the handler learns when its response is closed', async () => {
  const closed = Promise.withResolvers<unknown>()
  await ask((_, response) => {
    closed.resolve(once(response, 'close'))
    response.end('all')
  })
  await closed.promise
})

test.each<[string, Handle, string]>([
  [
    'throws',
    () => {
      throw new Error('of its own')
    },
    'of its own',
  ],
  [
    'rejects',
    async () => {
      throw new Error('later')
    },
    'later',
  ],
  [
    'stops half way',
    (_, response) => {
      response.write('half')
      response.destroy()
    },
    'The answer of /a?b=c was ended before it was complete.',
  ],
  [
    'stops with an error',
    (_, response) => {
      response.write('half')
      response.destroy(new Error('no more'))
    },
    'no more',
  ],
])('a handler that %s rejects', async (_, handle, message) => {
  await expect(ask(handle)).rejects.toThrow(message)
})

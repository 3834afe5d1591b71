import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answerable } from '#lib/core/address'
import { identityOf, withGzip } from '#lib/server/encoding'
import type { Rendered } from '#lib/server/render'
import { createRenderQueue } from '#lib/server/render-queue'
import { type Answer, createResponseCache } from '#lib/server/response-cache'

const page = (path: string, lifetime: Answerable['lifetime'] = 5): Answerable => ({
  kind: 'answer',
  path,
  status: 200,
  lifetime,
})
const textOf = async (answer: Answer | undefined) =>
  answer && String(await identityOf(answer.bodies))

/** A cache before content that a test changes; it renders the text of the content as of its start. */
function aCache({ maxBytes = 1_000_000, type = 'text/html', status = 200 } = {}) {
  const content = { text: 'one', count: 1 }
  const renders: string[] = []
  let whileRendering = async () => {}
  const state = () => ({ label: `v${content.count}`, changed: content.count })
  const cache = createResponseCache({
    maxBytes,
    queue: createRenderQueue({ atOnce: 2, waiting: 100 }),
    state,
    async render(path): Promise<Rendered> {
      renders.push(path)
      const { text } = content
      await whileRendering()
      return { status, type, body: Buffer.from(`${path}: ${text}`) }
    },
  })
  const publish = (text: string) => {
    content.text = text
    content.count++
  }
  return {
    ...{ cache, content, renders, state, publish },
    during: (work: () => Promise<void>) => {
      whileRendering = work
    },
  }
}

test('what was made is found while the content stays the same', async () => {
  const { cache, state, publish } = aCache()
  expect(cache.find(page('/a'), state())).toBeUndefined()
  await cache.make(page('/a'), 'reader')
  expect(await textOf(cache.find(page('/a'), state()))).toBe('/a: one')
  publish('two')
  expect(cache.find(page('/a'), state())).toBeUndefined()
  expect(await textOf(cache.findStale(page('/a')))).toBe('/a: one')
})

test('a file by name is never rendered again', async () => {
  const { cache, state, publish } = aCache()
  await cache.make(page('/a.js', 'immutable'), 'reader')
  publish('two')
  expect(await textOf(cache.find(page('/a.js', 'immutable'), state()))).toBe('/a.js: one')
})

test('a reader who asks for what waits in the background waits for none of that', async () => {
  const { cache, renders } = aCache()
  const paths = ['/first', '/second', '/third']
  const ahead = paths.map((path) => cache.make(page(path), 'background'))
  await cache.make(page('/third'), 'reader')
  await Promise.all(ahead)
  expect(renders).toEqual(['/first', '/third', '/second'])
})

test('two who ask at once for a cold page have it rendered once', async () => {
  const { cache, renders } = aCache()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => cache.make(page('/a'), 'reader')),
  )
  expect(renders).toEqual(['/a'])
  expect(new Set(answers).size).toBe(1)
})

test('a page whose content changes while it is made is made again', async () => {
  const { cache, state, publish, during, renders } = aCache()
  let changes = 1
  during(async () => {
    if (changes-- > 0) publish('two')
  })
  expect(await textOf(await cache.make(page('/a'), 'reader'))).toBe('/a: two')
  expect(renders.length).toBe(2)
  expect(await textOf(cache.find(page('/a'), state()))).toBe('/a: two')
})

test('one whose content never rests is sent, but neither cached nor tagged', async () => {
  const { cache, state, publish, during } = aCache()
  during(async () => publish('again'))
  const answer = await cache.make(page('/a'), 'reader')
  expect(answer.etag).toBeUndefined()
  expect(cache.find(page('/a'), state())).toBeUndefined()
})

test('a change that is undone while a page is made leaves no mixture behind', async () => {
  const { cache, publish, during } = aCache()
  let changes = 1
  during(async () => {
    if (changes-- === 0) return
    publish('two')
    publish('one')
  })
  expect(await textOf(await cache.make(page('/a'), 'reader'))).toBe('/a: one')
})

test.each([400, 404, 500])('an answer of %s is neither cached nor tagged', async (status) => {
  const { cache, state } = aCache({ status })
  expect((await cache.make(page('/a'), 'reader')).etag).toBeUndefined()
  expect(cache.find(page('/a'), state())).toBeUndefined()
})

test('the tag is that of the text, and weak', async () => {
  const { cache, publish } = aCache()
  const one = await cache.make(page('/a'), 'reader')
  publish('two')
  const two = await cache.make(page('/a'), 'reader')
  publish('one')
  const again = await cache.make(page('/a'), 'reader')
  expect(one.etag).toMatch(/^W\/"[\w-]+"$/)
  expect(two.etag).not.toBe(one.etag)
  expect(again.etag).toBe(one.etag)
})

test('a body that was compressed once more is held beside the others, and counted', async () => {
  const { cache, state, publish } = aCache()
  const answer = await cache.make(page('/a'), 'reader')
  const { bytes } = cache.size()
  const bodies = await withGzip(answer.bodies)
  cache.addBodies(page('/a'), answer, bodies)
  expect(cache.find(page('/a'), state())).toEqual({ ...answer, bodies })
  expect(cache.size()).toEqual({ answers: 1, bytes: bytes + (bodies.gzip?.length ?? 0) })
  publish('two')
  const next = await cache.make(page('/a'), 'reader')
  cache.addBodies(page('/a'), answer, bodies)
  expect(cache.find(page('/a'), state())).toBe(next)
})

test('bytes are bounded, and what is read stays', async () => {
  const { cache, state } = aCache({ maxBytes: 10_000, type: 'image/png' })
  for (let number = 0; number < 100; number++) {
    await cache.make(page(`/${number}`), 'reader')
    cache.find(page('/0'), state())
  }
  expect(cache.size().bytes).toBeLessThanOrEqual(10_000)
  expect(cache.find(page('/0'), state())).toBeDefined()
  expect(cache.find(page('/50'), state())).toBeUndefined()
})

test('the most read are listed first', async () => {
  const { cache, state } = aCache()
  for (const [path, reads] of [
    ['/a', 1],
    ['/b', 3],
    ['/c', 0],
  ] as const) {
    await cache.make(page(path), 'reader')
    for (let read = 0; read < reads; read++) cache.find(page(path), state())
  }
  expect(cache.mostRead(5)).toEqual(['/b', '/a'])
  expect(cache.mostRead(1)).toEqual(['/b'])
})

test('whatever is published when: what is found is what the content says', {
  timeout: 30_000,
}, async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('read'), path: fc.constantFrom('/a', '/b') }),
    fc.record({ kind: fc.constant('publish'), text: fc.constantFrom('one', 'two', 'three') }),
    fc.record({
      kind: fc.constant('publish while rendering'),
      text: fc.constantFrom('one', 'two'),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { cache, content, state, publish, during } = aCache()
      for (const one of steps) {
        if ('path' in one) {
          const found =
            cache.find(page(one.path), state()) ?? (await cache.make(page(one.path), 'reader'))
          if (found.etag) expect(await textOf(found)).toBe(`${one.path}: ${content.text}`)
          during(async () => {})
        } else if (one.kind === 'publish') publish(one.text)
        else during(async () => publish(one.text))
      }
    }),
    { numRuns: 200 },
  )
})

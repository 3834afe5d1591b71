import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { CatalogError } from '#lib/catalog/errors'
import type { Address } from '#lib/core/address'
import { createRenderQueue } from '#lib/server/render-queue'
import { answerOf, createResponseCache } from '#lib/server/response-cache'
import { createSite } from '#lib/server/site'

const page = (text: string, status = 200) => ({
  status,
  type: 'text/html; charset=utf-8',
  body: Buffer.from(text),
})

/** A site of which `/a` and `/b` are pages, while its catalog is whole. */
async function aSite() {
  let isWhole = true
  let isSure = true
  let isBroken = false
  const fault = () => {
    if (!isWhole) throw new CatalogError('The catalog is being rebuilt.')
  }
  const state = () => {
    fault()
    return { label: 'one', changed: 0 }
  }
  const render = async (path: string) => {
    if (path === '/b' && isBroken) throw new CatalogError('It was cut.')
    return isWhole ? page(`The page ${path}`) : page('', 500)
  }
  const readAddress = (target: string): Address => {
    fault()
    return ['/a', '/b'].includes(target)
      ? { kind: 'answer', path: target, status: 200, lifetime: 5 }
      : { kind: 'lost' }
  }
  const queue = createRenderQueue({ atOnce: 2, waiting: 9 })
  const cache = createResponseCache({ maxBytes: 1e6, render, queue, state })
  const failure = await answerOf(page('A failure'), 0, false)
  const site = createSite({
    previewOf: () => undefined,
    ...{ readAddress, state, cache, queue, render, now: Date.now, common: {} },
    failures: { failed: () => failure, busy: () => failure },
    log: () => {},
    isUncertain: () => !isWhole || !isSure,
    sendPicture: async () => {},
  })
  const server = createServer((request, response) => void site.answer(request, response))
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, resolve)
  await promise
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    doubt: () => {
      isSure = false
    },
    breakPage: () => {
      isBroken = true
    },
    lose: () => {
      isWhole = false
    },
    async ask(path: string) {
      const answer = await fetch(`http://localhost:${port}${path}`)
      const { status, headers } = answer
      return { status, retry: headers.get('retry-after'), text: await answer.text() }
    },
  }
}

test('while the catalog is not whole, a page that was made is sent, and all else is to be asked again', async () => {
  const { ask, lose } = await aSite()
  expect(await ask('/a')).toEqual({ status: 200, retry: null, text: 'The page /a' })
  expect((await ask('/none')).status).toBe(404)
  lose()
  expect(await ask('/a')).toEqual({ status: 200, retry: null, text: 'The page /a' })
  for (const path of ['/b', '/none'])
    expect(await ask(path)).toEqual({ status: 503, retry: '2', text: 'A failure' })
})

test('while a catalog is read on that is gone, nothing is said not to be there', async () => {
  const { ask, doubt } = await aSite()
  doubt()
  expect((await ask('/b')).status).toBe(200)
  expect(await ask('/none')).toEqual({ status: 503, retry: '2', text: 'A failure' })
})

test('what met a damaged catalog is to be asked again also where another is there by then', async () => {
  const { ask, breakPage } = await aSite()
  breakPage()
  expect(await ask('/b')).toEqual({ status: 503, retry: '2', text: 'A failure' })
})

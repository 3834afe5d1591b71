import { expect, test } from '@playwright/test'
import { openSite } from './own-site.ts'

test('a server that starts serves readers, and says that it is ready once the first pages are rendered', async ({
  request,
}) => {
  const site = await openSite({ env: { CHOKEPOINT_WARM: 'on' } })
  try {
    const early = await request.get(`${site.url}/api/health`)
    expect(early.status()).toBe(503)
    expect(await early.json()).toEqual({ status: 'starting' })
    expect((await request.get(`${site.url}/about`)).status()).toBe(200)
    const health = async () => (await request.get(`${site.url}/api/health`)).status()
    await expect.poll(health, { timeout: 30_000 }).toBe(200)
  } finally {
    await site.close()
  }
})

test('a server that renders nothing ahead is ready as soon as it serves', async ({ request }) => {
  const site = await openSite()
  try {
    expect((await request.get(`${site.url}/api/health`)).status()).toBe(200)
  } finally {
    await site.close()
  }
})

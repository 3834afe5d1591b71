import { expect, test } from 'vitest'
import { catalogError } from '#lib/catalog/errors'
import { createAhead } from '#lib/server/pictures/ahead'
import { openDamageList } from '#lib/server/pictures/damage'
import { createMakerHandle } from '#lib/server/pictures/maker-handle'
import { createPictures } from '#lib/server/pictures/pictures'
import { openVariantFolder } from '#lib/server/pictures/variant-folder'
import { createRenderQueue } from '#lib/server/render-queue'
import { createResponseCache } from '#lib/server/response-cache'
import { createWarming } from '#lib/server/warming'
import { aServer } from './a-server.ts'

const fails = (error: Error) => () => {
  throw error
}

async function pages(error: Error): Promise<void> {
  const { site } = await aServer(() => {})
  const render = async () => ({ status: 200, type: 'text/html', body: Buffer.from('') })
  const queue = createRenderQueue({ atOnce: 1, waiting: 1 })
  const state = () => ({ label: '', changed: 0 })
  const cache = createResponseCache({ maxBytes: 1e6, render, queue, state })
  await createWarming(site, cache, fails(error))()
}

async function pictures(error: Error): Promise<void> {
  const folder = '/nowhere'
  const made = createPictures({
    contentDir: folder,
    folder: openVariantFolder(folder, 1e6),
    damages: openDamageList(folder),
    maker: createMakerHandle(),
    onUndecodable: () => {},
    log: () => {},
  })
  await createAhead(made, fails(error))()
}

// A rejection that nobody waits for ends the process.
test.each([
  ['pages', pages],
  ['pictures', pictures],
])(
  'a catalog that cannot be read ends the making of %s ahead, and nothing else',
  async (_, make) => {
    await expect(make(catalogError('It was cut.'))).resolves.toBeUndefined()
    await expect(make(new Error('A mistake of ours.'))).rejects.toThrow('A mistake')
  },
)

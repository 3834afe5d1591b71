/** The entry of the server, a Next custom server: ours handles requests first, and Next renders. Started by `npm start`. */
import { join } from 'node:path'
import next from 'next'
import { mostLikelyRead } from '#lib/addresses/likely'
import { readAddress } from '#lib/addresses/read-address'
import { openCatalog } from '#lib/catalog/catalog'
import { siteOrigin } from '#lib/filter/urls'
import { serve } from '#lib/server/serve'

const port = Number(process.env.PORT ?? '3000')
const app = next({ dev: false, dir: join(import.meta.dirname, '../..'), port })

await serve({
  port,
  host: process.env.HOST,
  origin: siteOrigin(),
  readAddress: (target) => readAddress(openCatalog(), target),
  likely: () => mostLikelyRead(openCatalog()),
  async prepare() {
    await app.prepare()
    return app.getRequestHandler()
  },
})

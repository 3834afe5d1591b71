import { openCatalog } from '#lib/catalog/catalog'
import { type Attempts, answerPublish } from '#lib/server/publish/answer'
import { publishNow } from '#lib/server/publish/server'

export const dynamic = 'force-dynamic'

const attempts: Attempts = { right: [], wrong: [] }

function answer(request: Request) {
  return answerPublish(request, {
    token: process.env.CHOKEPOINT_TOKEN,
    attempts,
    now: Date.now(),
    publish: publishNow,
    version: () => openCatalog().version(),
  })
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}

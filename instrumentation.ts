/** Starts what runs beside the pages: publishing, and answering from the pages that are kept. */

/** Next calls it once, before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPublishing } = await import('#lib/server/publish/server')
  await startPublishing()
  if (process.env.NODE_ENV === 'development') return
  const { answerFirst } = await import('#lib/server/answer-first')
  const { answerKept } = await import('#lib/server/send-kept')
  const { keptPages } = await import('#lib/server/kept-pages')
  const { openCatalog } = await import('#lib/catalog/catalog')
  const pages = keptPages()
  const version = () => openCatalog().version()
  answerFirst((request, response) =>
    answerKept(request, response, { pages, version, now: Date.now() }),
  )
}

/** `npm run dev` publishes what is saved, as the site's own server does in production. */

/** Next calls it once, before it serves. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'development') return
  const { startPublishing } = await import('#lib/server/publish/server')
  await startPublishing()
}

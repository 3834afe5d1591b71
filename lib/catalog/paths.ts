/** The paths of the content and the catalog, and what the catalog shows; set by environment variables. */
import { resolve } from 'node:path'

export function contentFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.CHOKEPOINT_CONTENT ?? 'content')
}

export function catalogFile(): string {
  return resolve(
    /* turbopackIgnore: true */ process.env.CHOKEPOINT_CATALOG ?? '.cache/catalog.sqlite',
  )
}

/** True where drafts and embargoed articles are shown as if they were published: under `npm run dev`. */
export function showsDrafts(): boolean {
  return process.env.CHOKEPOINT_DRAFTS === 'show'
}

/** Where content is read from, where the catalog lies, and what it shows; all can be set from outside. */
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

/** Where content is read from and where the catalog lies; both can be set from outside. */
import { resolve } from 'node:path'

export function contentFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.CHOKEPOINT_CONTENT ?? 'content')
}

export function catalogFile(): string {
  return resolve(
    /* turbopackIgnore: true */ process.env.CHOKEPOINT_CATALOG ?? '.cache/catalog.sqlite',
  )
}

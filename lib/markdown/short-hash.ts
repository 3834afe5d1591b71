import { createHash } from 'node:crypto'

/** A short name for a text, the same wherever and whenever it is made. */
export function shortHash(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 7)
}

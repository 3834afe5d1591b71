/** Signed, expiring links to unpublished articles and reports. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** A secret that can be guessed protects nothing; in characters. */
const SHORTEST_SECRET = 32

/** The secret as it may be used; undefined for none, and for one that is too short. */
export function previewSecret(secret: string | undefined): string | undefined {
  return secret && secret.length >= SHORTEST_SECRET ? secret : undefined
}

/**
 * The path of a preview that ends at a moment, in milliseconds since 1970. A piece is named by an article's
 * slug, or as `reports/{id}`.
 */
export function previewPath(piece: string, until: number, secret: string): string {
  const seconds = Math.floor(until / 1000)
  return `/preview/${piece}?until=${seconds}&key=${keyOf(piece, seconds, secret)}`
}

/**
 * The piece that an address may show before its time; undefined for any other address, one that has
 * expired, one that was signed with another secret, and where there is no secret.
 */
export function previewedPiece(
  target: string,
  { secret, now }: { readonly secret: string | undefined; readonly now: () => number },
): string | undefined {
  const found =
    /^\/preview\/((?:reports\/)?[a-z0-9-]{1,120})\?until=(\d{1,12})&key=([\w-]{43})$/.exec(target)
  if (!found || secret === undefined) return undefined
  const [, piece = '', until = '', key = ''] = found
  const seconds = Number(until)
  if (!isSame(key, keyOf(piece, seconds, secret)) || seconds * 1000 <= now()) return undefined
  return piece
}

/** HMAC (RFC 2104) with SHA-256 of what the link says, under a name that no other use of the secret has. */
function keyOf(piece: string, seconds: number, secret: string): string {
  return createHmac('sha256', secret).update(`preview\n${piece}\n${seconds}`).digest('base64url')
}

/** Compares in a time that says nothing of where they differ. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}

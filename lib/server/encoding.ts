/** Content encodings: which one a client accepts, and compressing a response. */
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)
const fromBrotli = promisify(brotliDecompress)

export type Encoding = 'br' | 'gzip' | 'identity'

/** Of what readers wait for: higher costs a first reader more than it spares all later ones. */
export const QUICK = 6
/** Of what is compressed once for ever. */
export const SMALLEST = 11

/**
 * An answer's body: with Brotli, and with gzip once a reader has asked for that, or as it is where compressing
 * gains nothing. Nearly all readers accept Brotli, so gzip for all would halve what a cache holds.
 */
export type Bodies =
  | { readonly br: Buffer; readonly gzip?: Buffer; readonly identity?: undefined }
  | { readonly identity: Buffer; readonly br?: undefined; readonly gzip?: undefined }

/** Compresses a body by Brotli's `quality`; what is a picture or a font already is left as it is. */
export async function compress(body: Buffer, type: string, quality = QUICK): Promise<Bodies> {
  if (!isCompressible(type)) return { identity: body }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return { br: trimmed(await toBrotli(body, { params })) }
}

/** The same bodies, gzip among them where the body is compressed at all. */
export async function withGzip(bodies: Bodies): Promise<Bodies> {
  if (!bodies.br || bodies.gzip) return bodies
  return { ...bodies, gzip: trimmed(await toGzip(await fromBrotli(bodies.br))) }
}

/** zlib's output lies in the pool of Node's buffers, which would stay in memory whole. */
function trimmed(output: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(output.length)
  output.copy(copy)
  return copy
}

/** True for texts; pictures and fonts are compressed in themselves. */
function isCompressible(type: string): boolean {
  return /^text\/|^application\/(?!pdf|zip)|\+(?:json|xml)\b/.test(type)
}

/** The uncompressed body; few readers ask for it, so it is unpacked for them. */
export async function identityOf({ identity, br }: Bodies): Promise<Buffer> {
  return br ? fromBrotli(br) : identity
}

/** The bytes that a body takes in memory. */
export function bytesOf({ br, gzip: gz, identity }: Bodies): number {
  return (br?.length ?? 0) + (gz?.length ?? 0) + (identity?.length ?? 0)
}

/** The best form that a reader accepts, by its `Accept-Encoding`. */
export function acceptedEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  // What browsers send; the rest is read with its weights.
  if (!accepted.includes(';')) return plainlyAccepted(accepted)
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...params] = part.split(';').map((text) => text.trim().toLowerCase())
      const weight = params.find((param) => param.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const
    }),
  )
  const best = (['br', 'gzip'] as const).toSorted((a, b) => weightOf(b) - weightOf(a))[0]
  return best && weightOf(best) > 0 ? best : 'identity'

  function weightOf(name: 'br' | 'gzip'): number {
    return weights.get(name) ?? weights.get('*') ?? 0
  }
}

function plainlyAccepted(accepted: string): Encoding {
  if (/\bbr\b/i.test(accepted)) return 'br'
  return /\bgzip\b|\*/i.test(accepted) ? 'gzip' : 'identity'
}

/** Reads a picture's header: what it is, how large, and whether all of it is there. Nothing is decoded. */
import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import { limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { readBytes } from '../read-source.ts'
import { type Picture, type PictureKind, pictureKinds } from './picture.ts'
import { isSideways } from './sideways.ts'
import { isWhole } from './whole.ts'

export type PictureProblem = Pick<Problem, 'rule' | 'message' | 'fix'>
type PictureRead =
  | { readonly ok: true; readonly picture: Picture; readonly bytes: Buffer }
  | { readonly ok: false; readonly problem: Problem }

/**
 * Reads one picture of the content folder; what is no regular file, too large, of another kind than its
 * name says, cut short or unsafe is a problem. Throws only when the system is exhausted.
 */
export function readPicture(contentDir: string, path: string): PictureRead {
  const bytes = readBytes(contentDir, path, limits.pictureBytes)
  const read = Buffer.isBuffer(bytes) ? pictureOf(path, bytes) : bytes
  if ('hash' in read && Buffer.isBuffer(bytes)) return { ok: true, picture: read, bytes }
  if ('hash' in read) throw new TypeError('A picture has bytes.')
  return { ok: false, problem: { file: path, line: 1, column: 1, severity: 'error', ...read } }
}

/** What the bytes of a file are, or why they are no picture for readers. */
export function pictureOf(path: string, bytes: Buffer): Picture | PictureProblem {
  const found = headerOf(bytes)
  if (!found) return corrupt('The file is not a picture, or its beginning is damaged.')
  const { kind, width, height } = found
  const named = kindOfName(path)
  if (kind !== named) {
    return {
      rule: 'mislabelled-picture',
      message: `The file is named .${named ?? ''} but contains ${words[kind]}.`,
      fix: `Name it .${kind}.`,
    }
  }
  if (kind === 'svg') {
    const problem = svgProblem(bytes)
    if (problem) return problem
  }
  if (!(width > 0 && height > 0))
    return corrupt('The picture does not say how wide and high it is.')
  const side = Math.max(width, height)
  if (side > limits.pictureSide || width * height > limits.picturePixels) {
    const size = `${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels`
    return {
      rule: 'huge-picture',
      message: `The picture has ${size}; at most ${limits.pictureSide.toLocaleString('en-GB')} a side and ${limits.picturePixels / 1_000_000} million in all are allowed.`,
      fix: 'Save it smaller: 4,000 pixels are plenty.',
    }
  }
  if (!isWhole(bytes, kind)) return corrupt('The picture is cut short or damaged.')
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return { path, hash, kind, width: Math.round(width), height: Math.round(height) }
}

const words: Readonly<Record<PictureKind, string>> = {
  jpg: 'a JPEG',
  png: 'a PNG',
  webp: 'a WebP',
  avif: 'an AVIF',
  gif: 'a GIF',
  svg: 'an SVG',
}

/** The kind that a name promises. */
function kindOfName(path: string): PictureKind | undefined {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase()
  return ending === 'jpeg' ? 'jpg' : pictureKinds.find((kind) => kind === ending)
}

function headerOf(bytes: Buffer): { kind: PictureKind; width: number; height: number } | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes)
    const kind = pictureKinds.find((one) => one === type)
    if (!kind) return undefined
    return isSideways(bytes, kind, orientation)
      ? { kind, width: height, height: width }
      : { kind, width, height }
  } catch {
    return undefined
  }
}

function corrupt(message: string): PictureProblem {
  return { rule: 'corrupt-picture', message, fix: 'Export it again, and replace the file.' }
}

/**
 * An SVG is a document that can name others and multiply itself. It is drawn into pixels by a program
 * that runs no script and fetches nothing; what is refused here would only take its time.
 */
function svgProblem(bytes: Buffer): PictureProblem | undefined {
  if (bytes.length > limits.svgBytes) {
    return {
      rule: 'huge-picture',
      message: `The SVG has ${Math.ceil(bytes.length / 1000)} kB; at most ${limits.svgBytes / 1000} kB are allowed.`,
      fix: 'Simplify it, or export it as PNG.',
    }
  }
  if (!/<!(?:DOCTYPE|ENTITY)/i.test(bytes.toString('latin1'))) return undefined
  return {
    rule: 'unsafe-picture',
    message: 'The SVG has a document type of its own, which can define entities.',
    fix: 'Remove the line <!DOCTYPE …>.',
  }
}

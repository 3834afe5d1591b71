/** Whether a picture's file ends where its format says: a copy that broke off is noticed without decoding. */
import { crc32 } from 'node:zlib'
import type { PictureKind } from './picture.ts'

/** True where the file has its end. Of a PNG every part is also compared with its checksum. */
export function isWhole(bytes: Buffer, kind: PictureKind): boolean {
  try {
    return checks[kind](bytes)
  } catch {
    // Read beyond the end.
    return false
  }
}

const checks: Readonly<Record<PictureKind, (bytes: Buffer) => boolean>> = {
  jpg: isWholeJpeg,
  png: isWholePng,
  webp: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
  avif: isWholeAvif,
  gif: isWholeGif,
  svg: (bytes) =>
    /<\/svg>\s*(?:<!--[\s\S]{0,2000}-->\s*)?$/.test(bytes.toString('utf8').slice(-4000)),
}

/** The end of the picture comes after its scan: a preview within the header has an end of its own. */
function isWholeJpeg(bytes: Buffer): boolean {
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1]
    if (marker === 0xff) at += 1
    else if (marker === 0xda) return bytes.indexOf(Buffer.from([0xff, 0xd9]), at) > 0
    else at += 2 + bytes.readUInt16BE(at + 2)
  }
  return false
}

function isWholePng(bytes: Buffer): boolean {
  let at = 8
  for (;;) {
    const length = bytes.readUInt32BE(at)
    const end = at + 8 + length
    const stored = bytes.readUInt32BE(end)
    if (crc32(bytes.subarray(at + 4, end)) !== stored) return false
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true
    at = end + 4
  }
}

/** Blocks of parts, each with its length, up to the trailer (GIF89a, 15 to 27). */
function isWholeGif(bytes: Buffer): boolean {
  const tableOf = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + tableOf(bytes.readUInt8(10))
  for (;;) {
    const mark = bytes.readUInt8(at)
    if (mark === 0x3b) return true
    if (mark === 0x21) at += 2
    else if (mark === 0x2c) at += 11 + tableOf(bytes.readUInt8(at + 9))
    else return false
    for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at))
      at += 1 + length
    at++
  }
}

/** Boxes follow one another to the end (ISO/IEC 14496-12, 4.2); the last may say that it takes the rest. */
function isWholeAvif(bytes: Buffer): boolean {
  let at = 0
  while (at < bytes.length) {
    const size = bytes.readUInt32BE(at)
    if (size === 0) return true
    const whole = size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size
    if (whole < 8) return false
    at += whole
  }
  return at === bytes.length
}

/** Whether a picture's file says that it is to be turned by a quarter, as cameras do that are held upright. */
import type { PictureKind } from './picture.ts'

/** True where rows and columns change places when the picture is shown. Of a JPEG `orientation` is known already. */
export function isSideways(bytes: Buffer, kind: PictureKind, orientation: number): boolean {
  try {
    return kind === 'avif' ? isTurned(bytes) : LYING.has(orientationOf(bytes, kind) ?? orientation)
  } catch {
    // Cut short within what says so.
    return false
  }
}

/** The ways of holding a camera in which rows and columns change places (EXIF 2.32, 4.6.4). */
const LYING: ReadonlySet<number> = new Set([5, 6, 7, 8])
const ORIENTATION = 0x0112

function orientationOf(bytes: Buffer, kind: PictureKind): number | undefined {
  if (kind === 'webp') return exifOrientation(webpPart(bytes, 'EXIF'))
  return kind === 'png' ? exifOrientation(pngPart(bytes, 'eXIf')) : undefined
}

/** Chunks of even length after the header of twelve bytes, each with its name and its length (RFC 9649, 2.3). */
function webpPart(bytes: Buffer, name: string): Buffer | undefined {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32LE(at + 4)
    if (nameAt(bytes, at) === name) return bytes.subarray(at + 8, end)
    at = end + (end % 2)
  }
  return undefined
}

/** Chunks after the signature of eight bytes: length, name, data and checksum (PNG 5.3). */
function pngPart(bytes: Buffer, name: string): Buffer | undefined {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (nameAt(bytes, at + 4) === name) return bytes.subarray(at + 8, end)
    at = end + 4
  }
  return undefined
}

/** The first list of tags in a block of EXIF, which some programs begin with its name. */
function exifOrientation(part: Buffer | undefined): number | undefined {
  if (!part) return undefined
  const exif = part.toString('latin1', 0, 6) === 'Exif\0\0' ? part.subarray(6) : part
  const isLittle = exif.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const first = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  for (let tag = 0; tag < short(first); tag++) {
    const at = first + 2 + tag * 12
    if (short(at) === ORIENTATION) return short(at + 8)
  }
  return undefined
}

interface Box {
  readonly name: string
  readonly data: Buffer
}

/** The main image of an AVIF is turned by a property of its own, never by EXIF (ISO/IEC 23008-12, 6.5.10). */
function isTurned(bytes: Buffer): boolean {
  const meta = boxesIn(boxNamed(boxesIn(bytes), 'meta').subarray(4))
  const main = boxNamed(meta, 'pitm')
  const item = main.readUInt8(0) === 0 ? main.readUInt16BE(4) : main.readUInt32BE(4)
  const parts = boxesIn(boxNamed(meta, 'iprp'))
  const properties = boxesIn(boxNamed(parts, 'ipco'))
  return propertiesOf(item, boxNamed(parts, 'ipma')).some((index) => {
    const property = properties[index - 1]
    return property?.name === 'irot' && property.data.readUInt8(0) % 2 === 1
  })
}

/** Which properties an item has, counted from 1 (ISO/IEC 23008-12, 9.3.1). */
function propertiesOf(item: number, list: Buffer): number[] {
  const hasLongIds = list.readUInt8(0) > 0
  const hasLongIndexes = (list.readUInt8(3) & 1) === 1
  const found: number[] = []
  let at = 8
  for (let entries = list.readUInt32BE(4); entries > 0; entries--) {
    const id = hasLongIds ? list.readUInt32BE(at) : list.readUInt16BE(at)
    at += hasLongIds ? 4 : 2
    const count = list.readUInt8(at++)
    for (let index = 0; index < count; index++) {
      if (id === item)
        found.push(hasLongIndexes ? list.readUInt16BE(at) & 0x7fff : list.readUInt8(at) & 0x7f)
      at += hasLongIndexes ? 2 : 1
    }
  }
  return found
}

/** Boxes that follow one another; the last may say that it takes the rest (ISO/IEC 14496-12, 4.2). */
function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = []
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at)
    const head = size === 1 ? 16 : 8
    const whole = size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size
    const end = size === 0 ? bytes.length : at + whole
    if (end < at + head) return boxes
    boxes.push({ name: nameAt(bytes, at + 4), data: bytes.subarray(at + head, end) })
    at = end
  }
  return boxes
}

function boxNamed(boxes: readonly Box[], name: string): Buffer {
  return boxes.find((box) => box.name === name)?.data ?? Buffer.alloc(0)
}

function nameAt(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + 4)
}

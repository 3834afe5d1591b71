import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limits } from '#lib/content/limits'
import { pictureOf, readPicture } from '#lib/content/pictures/read-picture'
import { isSideways } from '#lib/content/pictures/sideways'
import { drawing, photograph, twoColours } from './made-pictures.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-pictures-'))
  mkdirSync(join(folder, 'pictures'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const kinds = {
  jpg: () => photograph(60, 40).jpeg().toBuffer(),
  png: () => photograph(60, 40).png().toBuffer(),
  webp: () => photograph(60, 40).webp().toBuffer(),
  avif: () => photograph(60, 40).avif({ effort: 0 }).toBuffer(),
  gif: () => photograph(60, 40).gif().toBuffer(),
  svg: async () => drawing('', '', 'width="60" height="40"'),
} as const
const names = ['jpg', 'png', 'webp', 'avif', 'gif', 'svg'] as const

test.each(names)('a picture is what its bytes are: %s', async (kind) => {
  const bytes = await kinds[kind]()
  expect(pictureOf(`pictures/a.${kind}`, bytes)).toEqual({
    path: `pictures/a.${kind}`,
    hash: expect.stringMatching(/^[0-9a-f]{32}$/),
    kind,
    width: 60,
    height: 40,
  })
})

test('`.jpeg` and capitals name a JPEG too', async () => {
  const bytes = await kinds.jpg()
  expect(pictureOf('pictures/a.JPEG', bytes)).toMatchObject({ kind: 'jpg' })
})

test.each(names)(
  'a copy that broke off is damaged, however much of it is there: %s',
  async (kind) => {
    const bytes = await kinds[kind]()
    for (const part of [0, 0.02, 0.3, 0.7, 0.98]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part))
      expect(pictureOf(`pictures/a.${kind}`, cut), `${part}`).toMatchObject({
        rule: 'corrupt-picture',
      })
    }
  },
)

test('one wrong bit in a PNG is damage', async () => {
  const bytes = await kinds.png()
  const at = Math.floor(bytes.length / 2)
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at)
  expect(pictureOf('pictures/a.png', bytes)).toMatchObject({ rule: 'corrupt-picture' })
})

test('a name that says another kind is a problem, and the fix names the right one', async () => {
  expect(pictureOf('pictures/a.jpg', await kinds.png())).toEqual({
    rule: 'mislabelled-picture',
    message: 'The file is named .jpg but contains a PNG.',
    fix: 'Name it .png.',
  })
})

test.each([
  ['a text', 'Not a picture at all.\n'],
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['nothing', ''],
])('%s is not a picture', (_, text) => {
  expect(pictureOf('pictures/a.jpg', Buffer.from(text))).toMatchObject({ rule: 'corrupt-picture' })
})

test.each(['jpg', 'png', 'webp', 'avif'] as const)(
  'a picture has its sides as they are shown, however the camera was held: %s',
  async (kind) => {
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const turned = (await twoColours(60, 40)).withMetadata({ orientation })
      const bytes = await turned.toFormat(kind === 'jpg' ? 'jpeg' : kind).toBuffer()
      const { info } = await sharp(bytes).autoOrient().toBuffer({ resolveWithObject: true })
      const { width, height } = info
      expect(width).toBe(orientation > 4 ? 40 : 60)
      expect(pictureOf(`pictures/a.${kind}`, bytes), `${orientation}`).toMatchObject({
        width,
        height,
      })
    }
  },
)

test('what says how a camera was held may be cut short, and ends nothing', async () => {
  const upright = (await twoColours(60, 40)).withMetadata({ orientation: 6 })
  for (const kind of ['png', 'webp', 'avif'] as const) {
    const bytes = await upright.clone().toFormat(kind).toBuffer()
    for (let at = 0; at < bytes.length; at += 3)
      expect(() => isSideways(bytes.subarray(0, at), kind, 1)).not.toThrow()
  }
})

/** A PNG of a few kilobytes that says it has so many pixels; its data are those of one line. */
function pngOf(width: number, height: number): Buffer {
  const part = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, sum])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', size),
    part('IDAT', deflateSync(Buffer.alloc(1000))),
    part('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

test.each([
  ['a side', limits.pictureSide + 1, 10],
  ['its pixels', 11_000, 11_000],
  ['what no memory holds', 2_000_000_000, 2_000_000_000],
])('a picture that is too large is refused by its header, undecoded: %s', (_, width, height) => {
  expect(pictureOf('pictures/a.png', pngOf(width, height))).toMatchObject({ rule: 'huge-picture' })
})

test('a picture within the limits passes', () => {
  expect(pictureOf('pictures/a.png', pngOf(limits.pictureSide, 8000))).toMatchObject({
    width: limits.pictureSide,
  })
})

test('a file of more than 25 MB is refused unread', async () => {
  const file = join(folder, 'pictures/a.jpg')
  writeFileSync(file, await kinds.jpg())
  truncateSync(file, limits.pictureBytes + 1)
  expect(readPicture(folder, 'pictures/a.jpg')).toMatchObject({
    ok: false,
    problem: { file: 'pictures/a.jpg', line: 1, column: 1, rule: 'too-large' },
  })
})

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', 'unsafe-picture'],
  ['<!doctype svg>', 'unsafe-picture'],
])('an SVG that can multiply itself is refused: %s', (head, rule) => {
  expect(pictureOf('pictures/a.svg', drawing('', head))).toMatchObject({ rule })
})

test('an SVG that is very long is refused', () => {
  const inside = '<g/>'.repeat(limits.svgBytes / 4)
  expect(pictureOf('pictures/a.svg', drawing(inside))).toMatchObject({ rule: 'huge-picture' })
})

test('a link out of the folder is not read', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'chokepoint-outside-'))
  writeFileSync(join(outside, 'a.jpg'), await kinds.jpg())
  symlinkSync(join(outside, 'a.jpg'), join(folder, 'pictures/a.jpg'))
  expect(readPicture(folder, 'pictures/a.jpg')).toMatchObject({
    ok: false,
    problem: { rule: 'link-out' },
  })
  rmSync(outside, { recursive: true })
})

test('a link to another picture of the folder is followed', async () => {
  writeFileSync(join(folder, 'pictures/b.jpg'), await kinds.jpg())
  symlinkSync('b.jpg', join(folder, 'pictures/a.jpg'))
  expect(readPicture(folder, 'pictures/a.jpg')).toMatchObject({ ok: true })
})

test('a pipe is not waited for', () => {
  execFileSync('mkfifo', [join(folder, 'pictures/a.jpg')])
  expect(readPicture(folder, 'pictures/a.jpg')).toMatchObject({
    ok: false,
    problem: { rule: 'not-a-file' },
  })
})

import sharp from 'sharp'
import { expect, test } from 'vitest'
import { limits } from '#lib/content/limits'
import type { Picture, PictureFormat } from '#lib/content/pictures/picture'
import { pictureOf } from '#lib/content/pictures/read-picture'
import { damageOf, makeVariant } from '#lib/server/pictures/make-variant'
import {
  cameraNotes,
  drawing,
  photograph,
  twoColours,
} from '../../content/pictures/made-pictures.ts'

function known(path: string, bytes: Buffer): Picture {
  const read = pictureOf(path, bytes)
  if (!('hash' in read)) throw new Error(read.message)
  return read
}

const FORMATS: readonly PictureFormat[] = ['avif', 'webp', 'jpg', 'png']

test.each(FORMATS)('a picture is scaled and saved as %s', async (format) => {
  const bytes = await photograph(1600, 1000).jpeg().toBuffer()
  const made = await makeVariant(bytes, known('pictures/a.jpg', bytes), { width: 360, format })
  const found = await sharp(made).metadata()
  expect(found).toMatchObject({ width: 360, height: 225, space: 'srgb' })
  const names = { avif: 'heif', webp: 'webp', jpg: 'jpeg', png: 'png' }
  expect(found.format).toBe(names[format])
})

test.each(FORMATS)('nothing that the camera wrote is left in %s', async (format) => {
  const bytes = await photograph(800, 600)
    .withExif(cameraNotes)
    .withXmp('<x>Home</x>')
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  expect(bytes.includes('Testcam')).toBe(true)
  const made = await makeVariant(bytes, known('pictures/a.jpg', bytes), { width: 360, format })
  const { exif, xmp, iptc, comments, tifftagPhotoshop } = await sharp(made).metadata()
  expect({ exif, xmp, iptc, comments, tifftagPhotoshop }).toEqual({})
  for (const word of ['Testcam', 'Photographer', 'Home']) expect(made.includes(word)).toBe(false)
})

// Which corner of what the file holds is red when all is upright: EXIF 2.32, 4.6.4.
test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a picture is upright however the camera was held: way %i',
  async (orientation) => {
    const upright = await (await twoColours(400, 240)).png().toBuffer()
    // The file holds what turning by the orientation makes upright again.
    const angle = { 3: 180, 4: 180, 5: 90, 6: -90, 7: -90, 8: 90 }[orientation] ?? 0
    const rotated = await sharp(upright).rotate(angle).toBuffer()
    const isMirrored = [2, 4, 5, 7].includes(orientation)
    const turned = isMirrored ? sharp(rotated).flop() : sharp(rotated)
    const bytes = await turned.jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer()
    const picture = known('pictures/a.jpg', bytes)
    expect(picture).toMatchObject({ width: 400, height: 240 })
    const made = await makeVariant(bytes, picture, { width: 360, format: 'webp' })
    const { data, info } = await sharp(made).raw().toBuffer({ resolveWithObject: true })
    expect(info).toMatchObject({ width: 360, height: 216 })
    const at = (x: number) => (108 * info.width + x) * info.channels
    const [left, right] = [at(40), at(320)]
    expect(data[left]).toBeGreaterThan(150)
    expect(data[left + 2]).toBeLessThan(100)
    expect(data[right + 2]).toBeGreaterThan(150)
    expect(data[right]).toBeLessThan(100)
  },
)

test('an AVIF for a phone stays under 60 kB however much a picture holds', async () => {
  // Noise is what compresses worst.
  const bytes = await photograph(2200, 1600).jpeg({ quality: 90 }).toBuffer()
  const made = await makeVariant(bytes, known('pictures/a.jpg', bytes), {
    width: 1080,
    format: 'avif',
  })
  expect(made.length).toBeLessThan(60_000)
})

test('a drawing is made of pixels, as sharp as its width asks', async () => {
  const bytes = drawing('<circle cx="200" cy="100" r="80" fill="#fff"/>')
  const made = await makeVariant(bytes, known('pictures/a.svg', bytes), {
    width: 1080,
    format: 'png',
  })
  expect(await sharp(made).metadata()).toMatchObject({ format: 'png', width: 1080, height: 540 })
  expect(made.toString('latin1')).not.toContain('<svg')
})

test.each([
  ['a script', '<script>throw 1</script>'],
  [
    'a page within',
    '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><img src="https://evil.example/x.png"/></body></foreignObject>',
  ],
  [
    'a picture from elsewhere',
    '<image href="https://evil.example/x.png" width="400" height="200"/>',
  ],
  ['a file of the server', '<image xlink:href="file:///etc/hostname" width="400" height="200"/>'],
  ['another drawing', '<use href="file:///etc/passwd#a"/>'],
])('a drawing with %s shows nothing of it', async (_, inside) => {
  const bytes = drawing(inside)
  const made = await makeVariant(bytes, known('pictures/a.svg', bytes), {
    width: 360,
    format: 'png',
  })
  const { data } = await sharp(made).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const stats = await sharp(made).removeAlpha().stats()
  expect(data.length).toBeGreaterThan(0)
  // The green of the drawing and nothing else.
  expect(stats.channels.map(({ min, max }) => max - min)).toEqual([0, 0, 0])
})

test('a header that says less than there is gets nothing past the limit on pixels', async () => {
  const side = Math.ceil(Math.sqrt(limits.picturePixels)) + 100
  const bytes = await sharp({
    create: { width: side, height: side, channels: 3, background: '#fff' },
  })
    .png({ compressionLevel: 9 })
    .toBuffer()
  expect(bytes.length).toBeLessThan(2_000_000)
  const lie: Picture = { path: 'a.png', hash: '', kind: 'png', width: 100, height: 100 }
  await expect(makeVariant(bytes, lie, { width: 100, format: 'webp' })).rejects.toThrow(
    /pixel limit/,
  )
})

test('what is damaged within is found by decoding it', async () => {
  const bytes = await photograph(400, 300).jpeg().toBuffer()
  const picture = known('pictures/a.jpg', bytes)
  expect(await damageOf(bytes, picture)).toBeUndefined()
  // Its end is in its place, and much of its middle is not.
  bytes.fill(0x55, Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.9))
  bytes.fill(
    Buffer.from([0xff, 0xd0]),
    Math.floor(bytes.length * 0.5),
    Math.floor(bytes.length * 0.6),
  )
  expect(await damageOf(bytes, picture)).toMatchObject({ isShown: true })
  const webp = await photograph(400, 300).webp().toBuffer()
  const other = known('pictures/a.webp', webp)
  webp.fill(0, 20, webp.length - 20)
  expect(await damageOf(webp, other)).toMatchObject({ isShown: false })
})

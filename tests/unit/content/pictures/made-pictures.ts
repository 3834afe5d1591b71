/** Pictures of every kind, made for tests. */
import sharp, { type Sharp } from 'sharp'

/** A gradient with the noise of a sensor on it; the same at each call. */
export function photograph(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3)
  let seed = 1
  for (let at = 0; at < data.length; at++) {
    // Numerical Recipes' generator: evenly spread, and the same everywhere.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    const gradient = 40 + (150 * Math.floor(at / 3 / width)) / height
    data[at] = gradient + (seed >>> 27)
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
}

/** A left half in red and a right half in blue, so that it shows which way up a picture is. */
export async function twoColours(width: number, height: number): Promise<Sharp> {
  const half = { width: Math.floor(width / 2), height, channels: 3, background: '#d00' } as const
  const left = await sharp({ create: half }).png().toBuffer()
  return sharp({
    create: { width, height, channels: 3, background: '#00d' },
  }).composite([{ input: left, left: 0, top: 0 }])
}

/** What a camera writes beside the picture: who made it, where, and with what. */
export const cameraNotes = {
  IFD0: { Make: 'Testcam', Artist: 'A. Photographer' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 30/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '0/1 7/1 0/1',
  },
} as const

/** A drawing with a shape, and whatever else is put into it. */
export function drawing(inside = '', head = '', attributes = 'width="400" height="200"'): Buffer {
  return Buffer.from(
    `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}><rect width="400" height="200" fill="#0a0"/>${inside}</svg>\n`,
  )
}

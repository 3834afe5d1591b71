import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leadPictureOf } from '#lib/content/pictures/picture'
import { articleText, path } from '../../a-record.ts'
import { photograph } from '../../content/pictures/made-pictures.ts'
import { openSite, type Site } from '../a-site.ts'

const jpeg = (width: number, height = 40) => photograph(width, height).jpeg().toBuffer()
const text = articleText(
  { picture: '{ file: lead.jpg, alt: A tank., credit: The desk }' },
  'Text.\n\n![A pipe](pipe.jpg)\n\nMore.\n',
)

const hashesOf = (site: Site) =>
  site.ask((catalog) => {
    const article = catalog.findArticle('flow-halves')
    return Object.fromEntries(
      Object.entries(article?.pictures ?? {}).map(([name, { path, width }]) => [
        name,
        { path, width },
      ]),
    )
  })

async function openWithPictures(): Promise<Site> {
  const site = openSite([{ path, text }])
  site.write('articles/2022/lead.jpg', await jpeg(100))
  site.write('pictures/pipe.jpg', await jpeg(200))
  return site
}

test('an article knows its pictures, and lists know the one that leads it', async () => {
  const site = await openWithPictures()
  expect(site.sync()).toMatchObject({ rejected: [], flawed: [] })
  expect(hashesOf(site)).toEqual({
    'lead.jpg': { path: 'articles/2022/lead.jpg', width: 100 },
    'pipe.jpg': { path: 'pictures/pipe.jpg', width: 200 },
  })
  site.ask((catalog) => {
    const article = catalog.findArticle('flow-halves')
    const lead = article && leadPictureOf(article)
    expect(lead).toMatchObject({ alt: 'A tank.', credit: 'The desk', focus: 'centre', width: 100 })
    expect(catalog.findRow('flow-halves')?.leadPicture).toEqual(lead)
    expect(catalog.findPicture(lead?.hash ?? '')?.path).toBe('articles/2022/lead.jpg')
    expect(catalog.listPictures('', 9).map((one) => one.path)).toEqual([
      'articles/2022/lead.jpg',
      'pictures/pipe.jpg',
    ])
    expect(catalog.listPictures('articles/2022/lead.jpg', 9)).toHaveLength(1)
  })
})

test('a picture that changes is seen in the articles that show it, and is another version', async () => {
  const site = await openWithPictures()
  site.sync()
  const before = site.ask((catalog) => catalog.version())
  site.write('pictures/pipe.jpg', await jpeg(300))
  expect(site.sync({ paths: ['pictures/pipe.jpg'] })).toMatchObject({ changed: 1 })
  expect(hashesOf(site)).toMatchObject({ 'pipe.jpg': { width: 300 } })
  expect(site.ask((catalog) => catalog.version())).not.toBe(before)
})

test('an article shows without a picture that is missing, and with it once it comes', async () => {
  const site = openSite([{ path, text }])
  site.write('articles/2022/lead.jpg', await jpeg(100))
  const { rejected, flawed } = site.sync()
  expect(rejected).toEqual([])
  expect(flawed).toEqual([
    { file: path, problems: [expect.objectContaining({ rule: 'missing-picture', line: 15 })] },
  ])
  expect(Object.keys(hashesOf(site))).toEqual(['lead.jpg'])
  site.write('pictures/pipe.jpg', await jpeg(200))
  expect(site.sync({ paths: ['pictures/pipe.jpg'] })).toMatchObject({ flawed: [] })
  expect(hashesOf(site)).toMatchObject({ 'pipe.jpg': { path: 'pictures/pipe.jpg' } })
})

test('a picture beside the article comes before one in the folder of pictures', async () => {
  const site = await openWithPictures()
  site.sync()
  site.write('articles/2022/pipe.jpg', await jpeg(400))
  site.sync({ paths: ['articles/2022/pipe.jpg'] })
  expect(hashesOf(site)).toMatchObject({ 'pipe.jpg': { path: 'articles/2022/pipe.jpg' } })
  site.remove('articles/2022/pipe.jpg')
  site.sync({ paths: ['articles/2022/pipe.jpg'] })
  expect(hashesOf(site)).toMatchObject({ 'pipe.jpg': { path: 'pictures/pipe.jpg' } })
})

test('a picture that turns bad is gone, its file is named, and the article says where it is missed', async () => {
  const site = await openWithPictures()
  site.sync()
  site.write('pictures/pipe.jpg', (await jpeg(200)).subarray(0, 300))
  const { rejected, flawed } = site.sync({ paths: ['pictures/pipe.jpg'] })
  expect(rejected).toEqual([
    { file: 'pictures/pipe.jpg', problems: [expect.objectContaining({ rule: 'corrupt-picture' })] },
  ])
  expect(flawed.map(({ file }) => file)).toEqual([path])
  expect(Object.keys(hashesOf(site))).toEqual(['lead.jpg'])
  expect(site.ask((catalog) => catalog.listPictures('', 9))).toHaveLength(1)
})

test('a picture that decoding found to be undecodable is gone from the articles until its file changes', async () => {
  const site = await openWithPictures()
  site.sync()
  const hash = site.ask((catalog) => catalog.listPictures('pictures/', 1)[0]?.hash) ?? ''
  const damages = new Map([[hash, { isShown: false, message: 'VP8 frame is gone.' }]])
  const paths = ['pictures/pipe.jpg']
  const { rejected, flawed } = site.sync({ paths, damages })
  expect(rejected).toEqual([
    {
      file: 'pictures/pipe.jpg',
      problems: [
        expect.objectContaining({
          rule: 'corrupt-picture',
          message: 'The picture cannot be resized: VP8 frame is gone.',
        }),
      ],
    },
  ])
  expect(flawed).toEqual([
    { file: path, problems: [expect.objectContaining({ rule: 'missing-picture', line: 15 })] },
  ])
  expect(Object.keys(hashesOf(site))).toEqual(['lead.jpg'])
  expect(site.ask((catalog) => catalog.findPicture(hash))).toBeUndefined()
  expect(site.sync({ damages })).toMatchObject({ changed: 0, rejected })
  site.write('pictures/pipe.jpg', await jpeg(300))
  expect(site.sync({ damages })).toMatchObject({ rejected: [], flawed: [] })
  expect(hashesOf(site)).toMatchObject({ 'pipe.jpg': { width: 300 } })
})

test('a picture that is damaged in part is shown', async () => {
  const site = await openWithPictures()
  site.sync()
  const hash = site.ask((catalog) => catalog.listPictures('pictures/', 1)[0]?.hash) ?? ''
  const damages = new Map([[hash, { isShown: true, message: 'A scan line is gone.' }]])
  expect(site.sync({ damages })).toMatchObject({ changed: 0, rejected: [], flawed: [] })
  expect(Object.keys(hashesOf(site))).toEqual(['lead.jpg', 'pipe.jpg'])
})

test('however pictures came, the same folder gives the same catalog', async () => {
  const site = await openWithPictures()
  site.remove('pictures/pipe.jpg')
  site.sync()
  site.write('pictures/pipe.jpg', await jpeg(200))
  site.sync()
  site.write('articles/2022/lead.jpg', 'no picture')
  site.sync()
  site.write('articles/2022/lead.jpg', await jpeg(100))
  site.sync()
  const fresh = await openWithPictures()
  fresh.sync()
  const version = (one: Site) => one.ask((catalog) => catalog.version())
  expect(version(site)).toBe(version(fresh))
  expect(hashesOf(site)).toEqual(hashesOf(fresh))
})

test('a link out of the folder is not a picture of the site', async () => {
  const site = openSite([{ path, text }])
  site.write('articles/2022/lead.jpg', await jpeg(100))
  site.write('pictures/other.jpg', await jpeg(50))
  symlinkSync(
    join(import.meta.dirname, 'pictures.test.ts'),
    join(site.content, 'pictures/pipe.jpg'),
  )
  const { rejected } = site.sync()
  expect(rejected).toEqual([
    { file: 'pictures/pipe.jpg', problems: [expect.objectContaining({ rule: 'link-out' })] },
  ])
  expect(Object.keys(hashesOf(site))).toEqual(['lead.jpg'])
})

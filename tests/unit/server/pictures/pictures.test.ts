import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Picture } from '#lib/content/pictures/picture'
import { readPicture } from '#lib/content/pictures/read-picture'
import { openDamageList } from '#lib/server/pictures/damage'
import { createMakerHandle } from '#lib/server/pictures/maker-handle'
import { createPictures } from '#lib/server/pictures/pictures'
import { createPictureSender } from '#lib/server/pictures/send-picture'
import { openVariantFolder } from '#lib/server/pictures/variant-folder'
import { photograph } from '../../content/pictures/made-pictures.ts'

/** A process starts slowly on a machine that does much else. */
vi.setConfig({ testTimeout: 60_000 })

const avif = { width: 360, format: 'avif' } as const

function pictureIn(contentDir: string): Picture {
  const read = readPicture(contentDir, 'pictures/a.jpg')
  if (!read.ok) throw new Error(read.problem.message)
  return read.picture
}

/** A content folder with one picture, and what makes pictures of it in a real process. */
async function open(longestMs?: number) {
  const root = mkdtempSync(join(tmpdir(), 'chokepoint-made-'))
  const made = join(root, 'made')
  const contentDir = join(root, 'content')
  mkdirSync(join(contentDir, 'pictures'), { recursive: true })
  const logged: string[] = []
  const withdrawn: string[] = []
  const pictures = createPictures({
    contentDir,
    folder: openVariantFolder(made, 1e8),
    damages: openDamageList(made),
    maker: createMakerHandle(longestMs),
    onUndecodable: (path) => withdrawn.push(path),
    log: (line) => logged.push(line),
  })
  onTestFinished(() => {
    pictures.end()
    rmSync(root, { recursive: true, force: true })
  })
  const write = (bytes: Buffer) => writeFileSync(join(contentDir, 'pictures/a.jpg'), bytes)
  write(await photograph(800, 500).jpeg().toBuffer())
  return {
    pictures,
    contentDir,
    picture: pictureIn(contentDir),
    write,
    logged,
    withdrawn,
    list: () => (existsSync(made) ? readdirSync(made) : []),
    made,
  }
}

test('a picture is made once for all who ask, and found from then on', async () => {
  const { pictures, picture, write, list } = await open()
  const asked = await Promise.all([1, 2, 3].map(() => pictures.get(picture, avif)))
  for (const one of asked) {
    expect(one?.type).toBe('image/avif')
    expect(await sharp(one?.bytes).metadata()).toMatchObject({ width: 360, height: 225 })
  }
  expect(list()).toHaveLength(1)
  write(Buffer.from('gone'))
  expect((await pictures.get(picture, avif))?.bytes).toEqual(asked[0]?.bytes)
})

test('a file that was replaced is not passed off as the one before', async () => {
  const { pictures, picture, write, list, logged } = await open()
  write(await photograph(900, 500).jpeg().toBuffer())
  expect(await pictures.get(picture, avif)).toBeUndefined()
  expect(logged).toEqual([expect.stringContaining('pictures/a.jpg:1:1 error')])
  expect(list()).toEqual([])
})

test('what cannot be made is tried once, and ends nothing else', async () => {
  const { pictures, picture, logged } = await open()
  const lie: Picture = { ...picture, path: 'pictures/none.jpg', hash: 'f'.repeat(32) }
  expect(await pictures.get(lie, avif)).toBeUndefined()
  expect(await pictures.get(lie, avif)).toBeUndefined()
  expect(logged).toHaveLength(1)
  expect(await pictures.get(picture, { width: 540, format: 'webp' })).toMatchObject({
    type: 'image/webp',
  })
})

test('damage within is found as a variant is made, outlives the process, and ends with a good one', async () => {
  const { pictures, write, logged, made, contentDir } = await open()
  const bytes = await photograph(800, 500).jpeg().toBuffer()
  const from = Math.floor(bytes.length * 0.4)
  bytes.fill(Buffer.from([0xff, 0xd0]), from, from + 2000)
  write(bytes)
  const broken = pictureIn(contentDir)
  expect(await pictures.get(broken, avif)).toMatchObject({ type: 'image/avif' })
  const damage = { isShown: true, message: expect.stringMatching(/\w/) }
  expect([...pictures.damages()]).toEqual([[broken.hash, damage]])
  expect(logged).toEqual([
    expect.stringContaining('pictures/a.jpg:1:1 warning The picture is damaged: '),
  ])
  await pictures.get(broken, { width: 540, format: 'webp' })
  expect(logged).toHaveLength(1)
  expect([...openDamageList(made).all()]).toEqual([[broken.hash, damage]])
})

test('what cannot be decoded at all is damage, what is another file by now is not', async () => {
  const { pictures, picture, write, withdrawn, contentDir } = await open()
  const bytes = await photograph(800, 500).jpeg().toBuffer()
  write(await photograph(900, 500).jpeg().toBuffer())
  expect(await pictures.get(picture, avif)).toBeUndefined()
  expect([...pictures.damages()]).toEqual([])
  expect(withdrawn).toEqual([])
  // All of its frame is gone, and its end is in its place.
  bytes.fill(0, bytes.indexOf(Buffer.from([0xff, 0xda])) + 2, bytes.length - 2)
  write(bytes)
  const broken = pictureIn(contentDir)
  expect(await pictures.get(broken, avif)).toBeUndefined()
  expect([...pictures.damages()]).toEqual([
    [broken.hash, { isShown: false, message: expect.any(String) }],
  ])
  expect(withdrawn).toEqual(['pictures/a.jpg'])
})

test('what holds up the process is ended, and not tried in another form', async () => {
  const { pictures, picture, withdrawn } = await open(1)
  expect(await pictures.get(picture, avif)).toBeUndefined()
  expect(await pictures.get(picture, { width: 540, format: 'webp' })).toBeUndefined()
  expect(withdrawn).toEqual(['pictures/a.jpg'])
  expect([...pictures.damages()]).toEqual([
    [picture.hash, { isShown: false, message: expect.stringContaining('it took too long') }],
  ])
})

test.skipIf(process.platform !== 'linux')(
  'every thread that makes pictures comes after the server',
  async () => {
    const { pictures, picture } = await open()
    await pictures.get(picture, avif)
    const tasks = (pid: string) => `/proc/${pid}/task`
    const children = readFileSync(`${tasks('self')}/${process.pid}/children`, 'utf8').trim()
    const niceness = children.split(' ').flatMap((pid) => {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('maker-worker')) return []
      return readdirSync(tasks(pid)).map((thread) => {
        const stat = readFileSync(`${tasks(pid)}/${thread}/stat`, 'utf8')
        // The name, in brackets, may hold spaces; field 19 is the niceness (proc(5)).
        return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[17])
      })
    })
    expect(niceness.length).toBeGreaterThan(2)
    expect(new Set(niceness)).toEqual(new Set([10]))
  },
)

test('a disk that takes no file is no damage of a picture', async () => {
  const { pictures, picture, made } = await open()
  writeFileSync(made, 'no folder')
  expect(await pictures.get(picture, avif)).toBeUndefined()
  expect([...pictures.damages()]).toEqual([])
})

test('readers are refused once very many pictures wait, and what is made ahead waits for them', async () => {
  const { pictures, picture, made } = await open()
  const ask = (width: number, urgency: 'reader' | 'background') =>
    pictures.get(picture, { width, format: 'webp' }, urgency)
  // The first is begun at once.
  await Promise.all([ask(10, 'reader'), ask(11, 'background'), ask(12, 'reader')])
  const written = (name: string) => statSync(join(made, name), { bigint: true }).mtimeNs
  const order = readdirSync(made).toSorted((a, b) => (written(a) < written(b) ? -1 : 1))
  expect(order.map((name) => name.split('-')[1])).toEqual(['10', '12', '11'])
  const refused = await Promise.all(
    Array.from({ length: 140 }, (_, at) =>
      pictures.get(picture, { width: 20 + at, format: 'webp' }).then(
        () => 0,
        () => 1,
      ),
    ),
  )
  // One is made at once, and 120 wait.
  expect(refused.reduce<number>((sum, one) => sum + one, 0)).toBe(19)
})

test('a picture is sent for ever, with its type and tag, and nothing of it can run', async () => {
  const { pictures, picture } = await open()
  const send = createPictureSender({
    pictures,
    findPicture: (hash) => (hash === picture.hash ? picture : undefined),
  })
  const server = createServer((request, response) => {
    const [, hash = '', width] = (request.url ?? '').split('/')
    void send(request, response, { kind: 'picture', hash, width: Number(width), format: 'avif' })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  onTestFinished(() => void server.close())
  const address = server.address()
  const url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
  const answer = await fetch(`${url}/${picture.hash}/360`)
  const headers = Object.fromEntries(answer.headers)
  expect(answer.status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'image/avif',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  const bytes = await answer.bytes()
  expect(headers['content-length']).toBe(String(bytes.length))
  const etag = headers.etag ?? ''
  const again = await fetch(`${url}/${picture.hash}/360`, { headers: { 'If-None-Match': etag } })
  expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
  const head = await fetch(`${url}/${picture.hash}/360`, { method: 'HEAD' })
  expect(head.headers.get('content-length')).toBe(String(bytes.length))
  const other = await fetch(`${url}/${'0'.repeat(32)}/360`)
  expect([other.status, other.headers.get('cache-control')]).toEqual([404, 'no-store'])
})

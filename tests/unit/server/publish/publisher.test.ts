import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Damage } from '#lib/content/pictures/damage'
import { articleText } from '../../a-record.ts'
import { openSite, type Site, slugsOf } from '../../catalog/a-site.ts'
import { photograph } from '../../content/pictures/made-pictures.ts'
import { publish } from './a-publisher.ts'

const a = { path: 'articles/2022/a.md', text: articleText({ headline: 'The first headline' }) }
const headline = (site: Site, slug = 'a') =>
  site.ask((catalog) => catalog.findArticle(slug)?.headline)

test('a catalog is what the folder is as soon as publishing has started', async () => {
  const site = openSite([a])
  await publish(site)
  expect(slugsOf(site)).toEqual(['a'])
})

test('a saved, changed, renamed and removed file each show', async () => {
  const site = openSite([a])
  const { until } = await publish(site)
  site.write('articles/2022/b.md', articleText())
  await until(() => slugsOf(site).includes('b'))
  site.write(a.path, articleText({ headline: 'The second headline' }))
  await until(() => headline(site) === 'The second headline')
  renameSync(join(site.content, a.path), join(site.content, 'articles/2022/c.md'))
  await until(() => slugsOf(site).includes('c'))
  expect(slugsOf(site)).not.toContain('a')
  site.remove('articles/2022/b.md')
  await until(() => !slugsOf(site).includes('b'))
})

test('a picture that decoding found to be broken goes from its article though no file has changed', async () => {
  const text = articleText({ picture: '{ file: lead.jpg, alt: A tank. }' })
  const site = openSite([{ path: a.path, text }])
  site.write('articles/2022/lead.jpg', await photograph(80, 60).jpeg().toBuffer())
  const damages = new Map<string, Damage>()
  const { until, publisher } = await publish(site, { damages: () => damages })
  const pictures = () => Object.values(site.ask((one) => one.findArticle('a')?.pictures) ?? {})
  const [lead] = pictures()
  expect(lead?.path).toBe('articles/2022/lead.jpg')
  damages.set(lead?.hash ?? '', { isShown: false, message: 'Nothing can be read.' })
  publisher.reread('articles/2022/lead.jpg')
  await until(() => pictures().length === 0)
  expect(headline(site)).toBeDefined()
})

test('folders that come, move and go take their files with them', async () => {
  const site = openSite([a])
  const { until } = await publish(site)
  site.write('articles/2023/deep/down/b.md', articleText())
  await until(() => slugsOf(site).includes('b'))
  site.write('articles/2023/deep/down/c.md', articleText())
  await until(() => slugsOf(site).includes('c'))
  renameSync(join(site.content, 'articles/2023'), join(site.content, 'articles/2024'))
  site.write('articles/2024/deep/down/d.md', articleText())
  await until(() => slugsOf(site).includes('d'))
  expect(slugsOf(site).sort()).toEqual(['a', 'b', 'c', 'd'])
  rmSync(join(site.content, 'articles/2024'), { recursive: true })
  await until(() => slugsOf(site).length === 1)
})

test('an editor that writes beside and renames over is seen once, whole', async () => {
  const site = openSite([a])
  const { until, syncs } = await publish(site)
  const path = join(site.content, a.path)
  renameSync(path, `${path}~`)
  writeFileSync(`${path}.tmp`, articleText({ headline: 'The second headline' }))
  renameSync(`${path}.tmp`, path)
  rmSync(`${path}~`)
  await until(() => headline(site) === 'The second headline')
  expect(syncs.every(({ removed }) => removed === 0)).toBe(true)
})

test('a file that is truncated and written piece by piece never shows half', async () => {
  const long = articleText({}, 'One.\n\nTwo.\n\nThree.\n\nFour.\n')
  const site = openSite([{ path: a.path, text: long }])
  const seen = new Set<number>()
  const { until } = await publish(site, {})
  const path = join(site.content, a.path)
  const look = () => seen.add(site.ask((catalog) => catalog.findArticle('a')?.body.length ?? -1))
  look()
  const before = [...seen]
  const half = long.slice(0, long.indexOf('Three'))
  truncateSync(path)
  const file = openSync(path, 'r+')
  writeSync(file, half)
  // Other files show while this one is held open.
  site.write('articles/2022/b.md', articleText())
  await until(() => slugsOf(site).includes('b'))
  look()
  expect([...seen]).toEqual(before)
  writeSync(file, `${long.slice(half.length)}\nFive.\n`)
  closeSync(file)
  await until(() => look().size > 1)
  const whole = site.ask((catalog) => catalog.findArticle('a')?.body)
  expect(whole).toContain('Five.')
  expect(seen.size).toBe(2)
})

test('five hundred files at once all show, in few syncs', async () => {
  const site = openSite([a])
  const { until, syncs } = await publish(site)
  for (let n = 0; n < 500; n++) site.write(`articles/2023/pulled-${n}.md`, articleText())
  await until(() => slugsOf(site).length === 501)
  expect(syncs.length).toBeLessThan(30)
})

test('a broken file is reported with its reasons, its last good version stays, and fixing it ends that', async () => {
  const site = openSite([a])
  const { until, syncs } = await publish(site)
  site.write(a.path, a.text.replace('headline:', 'headlin:'))
  await until(() => syncs.at(-1)?.rejected.length === 1)
  expect(syncs.at(-1)?.rejected).toMatchObject([{ file: a.path }])
  expect(headline(site)).toBe('The first headline')
  site.write(a.path, articleText({ headline: 'The fixed headline' }))
  await until(() => headline(site) === 'The fixed headline')
  expect(syncs.at(-1)?.rejected).toEqual([])
})

test('an embargo ends by itself', async () => {
  const soon = new Date(Date.now() + 2000).toISOString().replace(/\.\d+Z$/, 'Z')
  const due = new Date(Date.parse(soon) + 1000).toISOString().replace('.000Z', 'Z')
  const site = openSite([a, { path: 'articles/b.md', text: articleText({ published: due }) }])
  const { until, syncs } = await publish(site)
  expect(slugsOf(site)).toEqual(['a'])
  await until(() => slugsOf(site).includes('b'))
  expect(syncs.at(-1)?.shown).toBe(1)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(due))
})

test('a content folder that is a link is followed when the link is changed', async () => {
  const [old, fresh] = [openSite([a]), openSite([{ path: 'articles/b.md', text: articleText() }])]
  const link = join(old.content, '..', 'current')
  symlinkSync(old.content, link)
  const { until } = await publish(old, { contentDir: link })
  expect(slugsOf(old)).toEqual(['a'])
  symlinkSync(fresh.content, `${link}.next`)
  renameSync(`${link}.next`, link)
  await until(() => slugsOf(old).join() === 'b')
})

test('asked to publish, it takes in what no watcher saw and says what came of it', async () => {
  const site = openSite([a])
  const { publisher } = await publish(site, { watching: false })
  site.write('articles/b.md', articleText())
  site.write('articles/c.md', 'no front matter\n')
  const { added, rejected, unstable } = await publisher.publish()
  expect({ added, unstable }).toEqual({ added: 1, unstable: [] })
  expect(rejected).toMatchObject([{ file: 'articles/c.md' }])
  expect(slugsOf(site).sort()).toEqual(['a', 'b'])
})

test('a folder that is gone empties nothing, and is taken up again when it is back', async () => {
  const site = openSite([a])
  const { until, troubles } = await publish(site)
  renameSync(site.content, `${site.content}-away`)
  await until(() => troubles.length > 0)
  expect(slugsOf(site)).toEqual(['a'])
  mkdirSync(join(`${site.content}-away`, 'articles'), { recursive: true })
  writeFileSync(join(`${site.content}-away`, 'articles/b.md'), articleText())
  renameSync(`${site.content}-away`, site.content)
  await until(() => slugsOf(site).includes('b'))
})

test('what another process published is left as it is', async () => {
  const site = openSite([a])
  const { until } = await publish(site)
  site.write('articles/b.md', articleText())
  site.sync({ now: Date.now() })
  const version = site.ask((catalog) => catalog.version())
  appendFileSync(join(site.content, a.path), '\nMore.\n')
  await until(() => site.ask((catalog) => catalog.version()) !== version)
  expect(readFileSync(join(site.content, a.path), 'utf8')).toContain('More.')
  expect(slugsOf(site).sort()).toEqual(['a', 'b'])
})

import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { removeCatalog } from '#lib/catalog/guard'
import type { Publisher } from '#lib/server/publish/model'
import { articleText } from '../../a-record.ts'
import { openSite, type Site, slugsOf } from '../../catalog/a-site.ts'
import { publish } from './a-publisher.ts'

const files = Array.from({ length: 12 }, (_, n) => ({
  path: `articles/a-${n}.md`,
  text: articleText({}, `Article ${n}.\n`),
}))
/** -1 while no whole catalog exists: nobody may see a part of one. */
const countIn = (site: Site) => {
  try {
    return slugsOf(site).length
  } catch {
    return -1
  }
}

const faults: readonly [string, (path: string, site: Site) => void][] = [
  ['deleted', (path) => removeCatalog(path)],
  [
    'deleted, and a file saved at once',
    (path, site) => {
      removeCatalog(path)
      site.write('articles/a-0.md', articleText({}, 'Another.\n'))
    },
  ],
  ['cut to nothing', (path) => truncateSync(path)],
  ['cut to 10,000 bytes', (path) => truncateSync(path, 10_000)],
  ['overwritten', (path) => writeFileSync(path, 'No database. '.repeat(9999))],
  [
    'replaced by an older copy',
    (path, site) => {
      copyFileSync(`${path}.old`, `${path}.new`)
      rmSync(`${path}-wal`, { force: true })
      renameSync(`${path}.new`, path)
      site.remove('articles/a-11.md')
      site.write('articles/a-11.md', files[11]?.text ?? '')
    },
  ],
]

test.each(faults)(
  'a catalog that is %s while publishing runs is whole again soon, and never empty',
  async (_, harm) => {
    const site = openSite(files.slice(0, 11))
    site.sync()
    copyFileSync(site.catalogPath, `${site.catalogPath}.old`)
    const last = files[11]
    if (last) site.write(last.path, last.text)
    const { until, syncs } = await publish(site)
    expect(countIn(site)).toBe(12)
    const before = syncs.length
    harm(site.catalogPath, site)
    await until(() => syncs.length > before && countIn(site) === 12)
    // From the first moment: a catalog that was made has everything.
    for (const { added } of syncs.slice(before)) expect([0, 1, 12 + 4]).toContain(added)
  },
)

const moments: readonly [string, (site: Site, publisher: Publisher) => unknown][] = [
  ['nothing else', () => {}],
  ['everything is published', (_, publisher) => publisher.publish()],
]

test.each(moments)(
  'a catalog that was damaged is made from a copy of it, not from every file, as %s happens',
  async (_, act) => {
    const site = openSite(files)
    const { publisher, until, syncs } = await publish(site)
    await spareOf(site)
    const before = syncs.length
    truncateSync(site.catalogPath, 10_000)
    await act(site, publisher)
    await until(() => syncs.length > before && countIn(site) === 12)
    expect(new Set(syncs.slice(before).map(({ added }) => added))).toEqual(new Set([0]))
  },
)

test('so is one that is damaged while a sync reads a file', async () => {
  const site = openSite(files.slice(0, 11))
  let isDamaged = false
  const { until, syncs } = await publish(site, {
    onStep(path) {
      if (isDamaged || path !== files[11]?.path) return
      isDamaged = true
      truncateSync(site.catalogPath, 10_000)
    },
  })
  await spareOf(site)
  site.write(files[11]?.path ?? '', files[11]?.text ?? '')
  await until(() => countIn(site) === 12)
  expect(syncs.map(({ added }) => added)).toEqual([11 + 4, 1])
})

/** Waits for a copy of the catalog. */
function spareOf({ catalogPath }: Site): Promise<void> {
  return vi.waitFor(() => expect(existsSync(`${catalogPath}.spare`)).toBe(true), 20_000)
}

const special: readonly [string, (at: string) => unknown][] = [
  ['a pipe', (at) => execFileSync('mkfifo', [at])],
  ['a link to itself', (at) => symlinkSync('odd.md', at)],
  ['a folder', (at) => mkdirSync(at)],
  ['a link that leads out', (at) => symlinkSync('/etc/passwd', at)],
]

test.each(special)(
  '%s is rejected, stops nobody, and is forgotten when it goes',
  async (_, make) => {
    const site = openSite(files.slice(0, 1))
    const { until, syncs, troubles } = await publish(site)
    const odd = join(site.content, 'articles/odd.md')
    make(odd)
    await until(() => syncs.at(-1)?.rejected[0]?.file === 'articles/odd.md')
    site.write('articles/b.md', articleText())
    await until(() => slugsOf(site).includes('b'))
    rmSync(odd, { recursive: true })
    await until(() => syncs.at(-1)?.rejected.length === 0)
    expect(troubles).toEqual([])
  },
)

test('a linked folder is a problem to watcher and fresh sync alike, and its files are no content', async () => {
  const site = openSite(files.slice(0, 1))
  const { until, syncs } = await publish(site)
  const outside = join(site.content, '../wire')
  mkdirSync(outside)
  writeFileSync(join(outside, 'linked.md'), articleText())
  symlinkSync(outside, join(site.content, 'articles/link'))
  await until(() => syncs.at(-1)?.rejected[0]?.file === 'articles/link')
  const fresh = site.sync({ catalogPath: join(site.content, '../fresh.sqlite') })
  expect(fresh.rejected).toEqual(syncs.at(-1)?.rejected)
  expect(slugsOf(site)).toEqual(['a-0'])
})

test('a release that is swapped behind a link above the content is seen, and edits after it', async () => {
  const [old, next] = [openSite(files.slice(0, 1)), openSite(files.slice(1, 2))]
  const current = join(old.content, '../current')
  symlinkSync(join(old.content, '..'), current)
  const { until } = await publish(old, { contentDir: join(current, 'content') })
  symlinkSync(join(next.content, '..'), `${current}.next`)
  renameSync(`${current}.next`, current)
  await until(() => slugsOf(old).join() === 'a-1')
  next.write('articles/b.md', articleText())
  await until(() => slugsOf(old).includes('b'))
})

test('an edit behind a link inside the folder, and through another name of the file, is seen', async () => {
  const site = openSite(files.slice(0, 1))
  site.write('articles/2022/target.md', articleText({ draft: 'true' }))
  symlinkSync('2022/target.md', join(site.content, 'articles/link.md'))
  const other = join(site.content, '../other-name.md')
  writeFileSync(other, articleText({ headline: 'The first' }))
  linkSync(other, join(site.content, 'articles/hard.md'))
  const { until } = await publish(site)
  site.write('articles/2022/target.md', articleText())
  await until(() => slugsOf(site).includes('link'))
  writeFileSync(other, articleText({ headline: 'The second' }))
  await until(() => site.ask((catalog) => catalog.findArticle('hard')?.headline) === 'The second')
})

test('what could not be looked at is tried again, also without watching', async () => {
  const site = openSite(files.slice(0, 1))
  const { publisher, until, troubles } = await publish(site, { watching: false })
  renameSync(site.content, `${site.content}-away`)
  await expect(publisher.publish()).rejects.toThrow()
  renameSync(`${site.content}-away`, site.content)
  site.write('articles/b.md', articleText())
  await until(() => slugsOf(site).includes('b'))
  expect(troubles).toEqual([])
})

test('after a failure that is over a sync says so, though nothing has changed', async () => {
  const site = openSite(files.slice(0, 1))
  const { until, syncs, troubles } = await publish(site)
  renameSync(site.content, `${site.content}-away`)
  await until(() => troubles.length > 0)
  const before = syncs.length
  renameSync(`${site.content}-away`, site.content)
  await until(() => syncs.length > before)
  expect(syncs.at(-1)).toMatchObject({ added: 0, changed: 0, removed: 0, rejected: [] })
})

test('an empty folder empties nothing', async () => {
  const site = openSite(files)
  const { until, troubles } = await publish(site)
  renameSync(site.content, `${site.content}-away`)
  mkdirSync(site.content)
  await until(() => troubles.includes('The content folder is empty.'))
  expect(slugsOf(site)).toHaveLength(12)
})

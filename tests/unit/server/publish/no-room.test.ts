import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { inodeOf } from '#lib/catalog/connection'
import { articleText } from '../../a-record.ts'
import { openSite, type Site, slugsOf } from '../../catalog/a-site.ts'
import { publish } from './a-publisher.ts'

const files = Array.from({ length: 12 }, (_, n) => ({
  path: `articles/a-${n}.md`,
  text: articleText({}, `Article ${n}.\n\n${'More words follow here. '.repeat(50)}\n`),
}))

/** Files may not grow beyond this: to SQLite, the disk is full. */
function limitFiles(bytes: number | 'unlimited'): void {
  execFileSync('sh', ['-c', `prlimit --pid ${process.pid} --fsize=${bytes}:`])
}

function fillDisk(bytes: number): void {
  // Otherwise the system ends a process that writes too much.
  const onTooMuch = () => {}
  process.on('SIGXFSZ', onTooMuch)
  onTestFinished(() => {
    limitFiles('unlimited')
    process.off('SIGXFSZ', onTooMuch)
  })
  limitFiles(bytes)
}

const countIn = (site: Site) => {
  try {
    return slugsOf(site).length
  } catch {
    return -1
  }
}

test('without disk space for a first catalog no page is served, never an empty site, until there is space', async () => {
  const many = Array.from({ length: 60 }, (_, n) => ({
    path: `articles/many-${n}.md`,
    text: files[0]?.text ?? '',
  }))
  const site = openSite(many)
  // For less than the tables, for them alone, and for a part of the articles.
  for (const bytes of [50_000, 200_000, 300_000, 400_000]) {
    fillDisk(bytes)
    expect(() => site.sync()).toThrow(/disk|full/)
    expect(countIn(site)).toBe(-1)
  }
  limitFiles('unlimited')
  const { until } = await publish(site)
  await until(() => countIn(site) === 60)
})

test('when the disk is full the catalog is read on, and catches up once there is room', async () => {
  const site = openSite(files.slice(0, 2))
  const { until, troubles, syncs } = await publish(site)
  const inode = inodeOf(site.catalogPath)
  fillDisk(100_000)
  for (const { path, text } of files) site.write(path, text.replace('More', 'Many more'))
  await until(() => troubles.length > 0)
  expect(troubles[0]).toMatch(/disk|full/)
  expect(countIn(site)).toBe(2)
  limitFiles('unlimited')
  await until(() => countIn(site) === 12)
  expect(syncs.at(-1)?.rejected).toEqual([])
  // It was never damaged, and so is the same file.
  expect(inodeOf(site.catalogPath)).toBe(inode)
})

test('a file for which there is no descriptor is no problem of that file, and is published once there is', async () => {
  const site = openSite(files.slice(0, 1))
  const { until, troubles, syncs } = await publish(site)
  const limit = (count: string) => `prlimit --pid ${process.pid} --nofile=${count}:`
  const before = execFileSync('sh', [
    '-c',
    `prlimit --pid ${process.pid} --nofile -o SOFT --noheadings`,
  ])
  // Started while a process can be, for without descriptors none can.
  const lifting = spawn('sh', ['-c', `read line; ${limit(before.toString().trim())}`])
  const lift = () => void lifting.stdin.end('now\n')
  onTestFinished(lift)
  site.write('articles/b.md', articleText())
  execFileSync('sh', ['-c', limit('3')])
  await until(() => troubles.length > 0)
  expect(troubles[0]).toMatch(/EMFILE|unable to open/)
  expect(syncs.at(-1)?.rejected).toEqual([])
  lift()
  await until(() => countIn(site) === 2)
  expect(syncs.flatMap(({ rejected }) => rejected)).toEqual([])
})

/** A server's publishing, run by somebody who may not do everything; says how many articles it shows. */
const server = `
  import { openCatalog } from '#lib/catalog/catalog'
  import { publishingNow, startPublishing } from '#lib/server/publish/server'
  const alive = setInterval(() => {}, 1000)
  await startPublishing()
  clearInterval(alive)
  const say = () => console.log(openCatalog().countArticles(), publishingNow().trouble ?? 'well')
  say()
  setInterval(say, 100)`
const NOBODY = 65_534

test('a catalog that may not be written is served, and publishing goes on once it may', async () => {
  const site = openSite(files)
  site.sync()
  const folder = dirname(site.catalogPath)
  const isRoot = process.getuid?.() === 0
  const setRights = (right: number) => {
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), right)
    chmodSync(folder, right | 0o111)
    if (isRoot) for (const path of [folder, site.catalogPath]) chownSync(path, NOBODY, NOBODY)
  }
  chmodSync(dirname(folder), 0o755)
  setRights(0o444)
  onTestFinished(() => setRights(0o644))
  const child = spawn(process.execPath, ['--eval', server], {
    env: { ...process.env, CHOKEPOINT_CONTENT: site.content, CHOKEPOINT_CATALOG: site.catalogPath },
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const seen: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    seen.push(line)
    if (seen.length === 1) {
      expect(line).toMatch(/^12 .*(?:readonly|read-only|unable to open)/)
      site.write('articles/new.md', articleText())
    }
    if (seen.length === 5) setRights(0o644)
    if (line === '13 well') break
  }
  expect(seen.slice(0, 5).map((line) => line.split(' ')[0])).toEqual(Array(5).fill('12'))
  expect(seen.at(-1)).toBe('13 well')
})

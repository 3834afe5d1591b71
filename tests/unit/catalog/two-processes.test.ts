import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Catalog } from '#lib/catalog/model'
import { articleText } from '../a-record.ts'
import { openSite, type Site, slugsOf } from './a-site.ts'

const files = Array.from({ length: 150 }, (_, number) => ({
  path: `articles/a-${number}.md`,
  text: articleText({}, `Article ${number} says this and that.\n`),
}))

function start(site: Site): ChildProcess {
  return spawn(process.execPath, ['lib/cli/sync.ts'], {
    env: { ...process.env, CHOKEPOINT_CONTENT: site.content, CHOKEPOINT_CATALOG: site.catalogPath },
  })
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = ''
  child.stdout?.on('data', (piece) => (output += String(piece)))
  child.stderr?.on('data', (piece) => (output += String(piece)))
  const { promise, resolve } = Promise.withResolvers<number | null>()
  child.once('close', resolve)
  return { code: await promise, output }
}

test.each([1, 2, 3])(
  'two processes that make one catalog at once both succeed, and one of them does the work (%d)',
  async () => {
    const site = openSite(files)
    const ends = await Promise.all([start(site), start(site)].map(endOf))
    expect(ends.map(({ code, output }) => ({ code, output: code === 0 ? '' : output }))).toEqual([
      { code: 0, output: '' },
      { code: 0, output: '' },
    ])
    const added = ends.map(({ output }) => Number(/(\d+) added/.exec(output)?.[1]))
    expect(added.toSorted((a, b) => a - b)).toEqual([0, files.length + 4])
    expect(slugsOf(site)).toHaveLength(files.length)
  },
)

test('a process waits for another that has only begun to make the catalog', async () => {
  const site = openSite(files.slice(0, 3))
  mkdirSync(dirname(site.catalogPath), { recursive: true })
  const other = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { DatabaseSync } from 'node:sqlite'
     const db = new DatabaseSync(process.argv[1])
     db.exec('begin immediate')
     console.log('begun')
     setTimeout(() => db.exec('commit'), 300)`,
    site.catalogPath,
  ])
  const ended = endOf(other)
  await once(other.stdout, 'data')
  expect(site.sync().added).toBe(3 + 4)
  expect(await ended).toEqual({ code: 0, output: 'begun\n' })
})

test('three processes that bring one catalog up to date lose no change', async () => {
  const site = openSite(files)
  site.sync()
  for (let number = 0; number < 50; number++) {
    site.write(`articles/a-${number}.md`, articleText({ headline: `Headline ${number}` }))
  }
  const ends = await Promise.all([start(site), start(site), start(site)].map(endOf))
  expect(ends.map(({ code }) => code)).toEqual([0, 0, 0])
  const changed = ends.map(({ output }) => Number(/(\d+) changed/.exec(output)?.[1]))
  expect(changed.reduce((sum, count) => sum + count)).toBe(50)
  site.ask((catalog) => {
    for (let number = 0; number < 50; number++)
      expect(catalog.findArticle(`a-${number}`)?.headline).toBe(`Headline ${number}`)
    expect(catalog.countTerm('organisation', 'gazprom')).toBe(files.length)
  })
})

test('a reader sees the old catalog or the new one, never half of it', async () => {
  const site = openSite(files)
  site.sync()
  for (const { path } of files) site.write(path, articleText({ countries: '[QA]' }))
  const child = start(site)
  const ended = endOf(child)
  const seen = new Set<string>()
  let running = true
  void ended.then(() => {
    running = false
  })
  while (running) {
    seen.add(site.ask(oldAndNew))
    await wait(2)
  }
  seen.add(site.ask(oldAndNew))
  expect([...seen]).toEqual(['150 and 0', '0 and 150'])
})

/** Both counts by one query: a sync may end between two. */
function oldAndNew(catalog: Catalog): string {
  const counts = new Map(catalog.listTerms('country').map(({ id, count }) => [id, count]))
  return `${counts.get('RU') ?? 0} and ${counts.get('QA') ?? 0}`
}

test('a process that dies in the middle leaves the catalog as it was', async () => {
  const site = openSite(files)
  site.sync()
  for (const { path } of files) site.write(path, articleText({ countries: '[QA]' }))
  const dying = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { syncCatalog } from '#lib/catalog/sync/sync'
       const [contentDir, catalogPath] = process.argv.slice(1)
       syncCatalog({ contentDir, catalogPath, now: Date.now(),
         onProgress: (done) => { if (done === 75) process.kill(process.pid, 'SIGKILL') } })`,
      site.content,
      site.catalogPath,
    ],
    { stdio: 'ignore' },
  )
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals | null>()
  dying.once('exit', (_, signal) => resolve(signal))
  expect(await promise).toBe('SIGKILL')
  expect(site.ask((catalog) => catalog.countTerm('country', 'RU'))).toBe(files.length)
  expect(site.sync().changed).toBe(files.length)
  expect(site.ask((catalog) => catalog.countTerm('country', 'QA'))).toBe(files.length)
})

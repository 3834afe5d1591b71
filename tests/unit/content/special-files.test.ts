import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listContent } from '#lib/content/files'
import { limits } from '#lib/content/limits'
import { readSource } from '#lib/content/read-source'

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-special-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const content = join(folder, 'content')
  mkdirSync(join(content, 'articles/2022'), { recursive: true })
  writeFileSync(join(content, 'articles/2022/good.md'), 'text')
  writeFileSync(join(folder, 'outside.md'), 'a secret')
  mkdirSync(join(folder, 'outside'))
  writeFileSync(join(folder, 'outside/inner.md'), 'a secret')
  return { content, at: join(content, 'articles/odd.md') }
}

/** What is at `articles/odd.md`, and the rule that it breaks. */
const kinds: readonly [string, (at: string, content: string) => unknown, string][] = [
  ['a pipe', (at) => execFileSync('mkfifo', [at]), 'not-a-file'],
  ['a folder', (at) => mkdirSync(at), 'not-a-file'],
  ['a link to itself', (at) => symlinkSync('odd.md', at), 'unreadable'],
  ['a link to nothing', (at) => symlinkSync('nothing.md', at), 'unreadable'],
  ['a link that leads out', (at) => symlinkSync('../../outside.md', at), 'link-out'],
  ['a link to a device', (at) => symlinkSync('/dev/zero', at), 'link-out'],
  ['a link to a folder inside', (at) => symlinkSync('2022', at), 'not-a-file'],
  ['a link to a folder outside', (at) => symlinkSync('../../outside', at), 'link-out'],
  [
    'a file of four gigabytes',
    (at) => {
      writeFileSync(at, '')
      truncateSync(at, 4_000_000_000)
    },
    'too-large',
  ],
]

test.each(kinds)('%s is a problem of its path, and stops nobody', (_, make, rule) => {
  const { content, at } = aFolder()
  make(at, content)
  const listed = listContent(content)
  expect(listed.files.map(({ path }) => path)).toEqual(['articles/2022/good.md', 'articles/odd.md'])
  const read = readSource(content, 'articles/odd.md')
  expect(read).toMatchObject({ ok: false, problem: { file: 'articles/odd.md', rule } })
  expect(JSON.stringify(read)).not.toContain('secret')
  expect(readSource(content, 'articles/2022/good.md')).toMatchObject({ ok: true })
})

test('an article is refused by its size on the disk, where a list may be longer', () => {
  const { content } = aFolder()
  mkdirSync(join(content, 'benchmarks'))
  const rulesOf = (path: string, bytes: number) => {
    writeFileSync(join(content, path), 'a'.repeat(bytes))
    const read = readSource(content, path)
    return read.ok ? [] : [read.problem.rule]
  }
  for (const path of [
    'articles/2022/long.md',
    'storylines/long.md',
    'reports/long.md',
    'about.md',
  ]) {
    mkdirSync(join(content, dirname(path)), { recursive: true })
    expect(rulesOf(path, limits.fileBytes)).toEqual([])
    expect(rulesOf(path, limits.fileBytes + 1)).toEqual(['too-large'])
  }
  for (const path of ['places.yaml', 'benchmarks/brent.csv']) {
    expect(rulesOf(path, limits.listBytes)).toEqual([])
    expect(rulesOf(path, limits.listBytes + 1)).toEqual(['too-large'])
  }
})

test('a socket is a problem of its path', async () => {
  const { content, at } = aFolder()
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(at, resolve)
  await promise
  onTestFinished(() => void server.close())
  const problem = { rule: 'not-a-file', message: 'This is a socket, not a file.' }
  expect(readSource(content, 'articles/odd.md')).toMatchObject({ ok: false, problem })
})

test('a link to a file inside is read as the file', () => {
  const { content, at } = aFolder()
  symlinkSync('2022/good.md', at)
  expect(readSource(content, 'articles/odd.md')).toMatchObject({ ok: true, file: { text: 'text' } })
})

test('a linked folder is listed as itself, not followed', () => {
  const { content } = aFolder()
  symlinkSync('../../outside', join(content, 'articles/linked'))
  symlinkSync('..', join(content, 'articles/round'))
  expect(listContent(content).files).toEqual([
    { path: 'articles/2022/good.md', kind: 'article' },
    { path: 'articles/linked', kind: 'folder' },
    { path: 'articles/round', kind: 'folder' },
  ])
  for (const path of ['articles/linked', 'articles/round'])
    expect(readSource(content, path)).toMatchObject({ ok: false, problem: { file: path } })
})

test('what is in a folder that is named like a file is not content', () => {
  const { content, at } = aFolder()
  mkdirSync(at)
  writeFileSync(join(at, 'inner.md'), 'text')
  expect(listContent(content).files.map(({ path }) => path)).not.toContain(
    'articles/odd.md/inner.md',
  )
})

test('a content folder that is a link is read through it', () => {
  const { content } = aFolder()
  const link = `${content}-link`
  symlinkSync(content, link)
  expect(listContent(link).files).toHaveLength(1)
  expect(readSource(link, 'articles/2022/good.md')).toMatchObject({ ok: true })
})

test('a folder without rights is a problem of its path', () => {
  const { content } = aFolder()
  const closed = join(content, 'articles/closed')
  mkdirSync(closed)
  chmodSync(closed, 0)
  onTestFinished(() => chmodSync(closed, 0o700))
  // Root may read everything: the folder is read by another user.
  const script = `
    import { listContent } from '#lib/content/files'
    import { limits } from '#lib/content/limits'
import { readSource } from '#lib/content/read-source'
    const folder = process.argv[1]
    const read = readSource(folder, 'articles/closed')
    console.log(JSON.stringify([listContent(folder).files, read.problem?.rule]))`
  chmodSync(join(content, '..'), 0o755)
  const isRoot = process.getuid?.() === 0
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script, content],
    { encoding: 'utf8', ...(isRoot && { uid: 65_534, gid: 65_534 }) },
  )
  expect(JSON.parse(output)).toEqual([
    [
      { path: 'articles/2022/good.md', kind: 'article' },
      { path: 'articles/closed', kind: 'folder' },
    ],
    'unreadable',
  ])
})

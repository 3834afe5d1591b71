import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { companyFiles, vocabularyFiles } from '../a-record.ts'
import { photograph } from '../content/pictures/made-pictures.ts'

// Each run is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 120_000 })

let root: string
let content: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'chokepoint-import-'))
  content = join(root, 'content')
  for (const file of [...vocabularyFiles, ...companyFiles])
    write(join('content', file.path), file.text)
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const run = (command: 'import' | 'check', ...args: string[]) =>
  spawnSync(process.execPath, [`lib/cli/${command}.ts`, '--content', content, ...args], {
    encoding: 'utf8',
  })

const post = (title: string, front: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2019-11-02\n${front}---\n\nGas fell in Ireland on Saturday, traders said.\n\n${body}\n`

test('pictures beside a post, and at the top of its site, come with its draft', async () => {
  const [one, two] = await Promise.all(
    [40, 60].map((width) => photograph(width, 30).jpeg().toBuffer()),
  )
  if (!one || !two) throw new Error('There are two pictures.')
  write(
    'site/posts/gas-falls/index.md',
    post(
      'Gas falls',
      'cover: cover.JPG\n',
      '![A tank](../gas-falls/cover.JPG "Tanks.")\n\n![A ship](/images/a%20ship.jpg)\n\n![Elsewhere](https://x.org/a.jpg)\n\n![Gone](gone.jpg)',
    ),
  )
  write('site/posts/gas-falls/cover.JPG', one)
  write('site/static/images/a ship.jpg', two)
  write('site/posts/gas-rises/index.md', post('Gas rises', '', '![Another](cover.jpg)'))
  write('site/posts/gas-rises/cover.jpg', two)
  const { stdout } = run('import', '--list', join(root, 'site'))
  const draft = readFileSync(join(content, 'articles/2019/gas-falls.md'), 'utf8')
  expect(draft).toContain('picture:\n  file: gas-falls-cover.jpg\n')
  expect(draft).toContain('![A tank](gas-falls-cover.jpg "Tanks.")')
  expect(draft).toContain('![A ship](gas-falls-a-ship.jpg)')
  expect(draft).not.toMatch(/x\.org|gone\.jpg/)
  expect(stdout).toContain('left out 2 pictures, which belong to others')
  expect(readFileSync(join(content, 'articles/2019/gas-falls-cover.jpg'))).toEqual(one)
  expect(readFileSync(join(content, 'articles/2019/gas-falls-a-ship.jpg'))).toEqual(two)
  expect(readFileSync(join(content, 'articles/2019/gas-rises-cover.jpg'))).toEqual(two)
  // The check asks for what the picture shows, and has nothing against the rest.
  expect(stdout).toMatch(/to fill {2}\S+ error `picture\.alt` is missing\./)
  expect(run('check').stdout).not.toMatch(/-picture\)/)
})

test('no picture is taken from outside the folder, and none is written over', async () => {
  const bytes = await photograph(40, 30).jpeg().toBuffer()
  write('secret/key.jpg', bytes)
  write(
    'site/a/post.md',
    post('Gas falls', '', '![A](../../secret/key.jpg)\n\n![B](link.jpg)\n\n![C](own.jpg)'),
  )
  symlinkSync(join(root, 'secret/key.jpg'), join(root, 'site/a/link.jpg'))
  write('site/a/own.jpg', bytes)
  write('content/articles/2019/post-own.jpg', 'mine')
  const { stdout } = run('import', '--list', join(root, 'site'))
  expect(existsSync(join(content, 'articles/2019/post-key.jpg'))).toBe(false)
  expect(existsSync(join(content, 'articles/2019/post-link.jpg'))).toBe(false)
  expect(readFileSync(join(content, 'articles/2019/post-own.jpg'), 'utf8')).toBe('mine')
  expect(stdout).toContain('picture post-own.jpg was not copied')
})

test('a dry run copies nothing', async () => {
  write('site/post.md', post('Gas falls', '', '![C](own.jpg)'))
  write('site/own.jpg', await photograph(40, 30).jpeg().toBuffer())
  cpSync(content, join(root, 'before'), { recursive: true })
  run('import', '--dry-run', join(root, 'site'))
  expect(existsSync(join(content, 'articles/2019'))).toBe(false)
})

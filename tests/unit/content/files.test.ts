import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { kindOf, listContent } from '#lib/content/files'
import { stampOf } from '#lib/content/paths'
import { readSource } from '#lib/content/read-source'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-read-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string | Uint8Array = 'text'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

test.each([
  ['articles/a.md', 'article'],
  ['articles/2021/deep/a.md', 'article'],
  ['storylines/a.md', 'storyline'],
  ['storylines/deep/a.md', undefined],
  ['reports/a.md', 'report'],
  ['benchmarks/brent.csv', 'benchmark'],
  ['places.yaml', 'vocabulary'],
  ['deep/places.yaml', undefined],
  ['articles/a.txt', undefined],
  ['articles/2021/photo.jpg', 'picture'],
  ['reports/photo.JPEG', 'picture'],
  ['pictures/2021/drawing.svg', 'picture'],
  ['storylines/photo.jpg', undefined],
  ['pictures/photo.tiff', undefined],
  ['photo.jpg', undefined],
  ['notes.md', undefined],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind)
})

test('files are listed in the order of their paths, and a stray one is reported', () => {
  for (const path of ['articles/b.md', 'articles/2021/a.md', 'places.yaml', 'articles/photo.heic'])
    write(path)
  const { files, problems } = listContent(folder)
  expect(files.map(({ path }) => path)).toEqual([
    'articles/2021/a.md',
    'articles/b.md',
    'places.yaml',
  ])
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'articles/photo.heic',
      severity: 'warning',
      rule: 'stray-file',
    }),
  ])
})

test('that order is the one of the whole paths, whatever sorts before a slash', () => {
  const paths = [
    'articles/2021 notes.md',
    'articles/2021-b/a.md',
    'articles/2021.md',
    'articles/2021/a.md',
    'articles/2021a.md',
  ]
  for (const path of paths.toReversed()) write(path)
  expect(listContent(folder).files.map(({ path }) => path)).toEqual(paths)
})

test.each(['.a.md.swp', 'a.md~', 'a.md.tmp', '.DS_Store', '#a.md#', 'README.md', '.hidden/a.md'])(
  'what an editor leaves behind is not content and no fault: %s',
  (name) => {
    write(`articles/${name}`)
    expect(listContent(folder)).toEqual({ files: [], problems: [] })
  },
)

test('a folder that is not there throws, for it must not look empty', () => {
  expect(() => listContent(join(folder, 'gone'))).toThrow(/ENOENT/)
})

test('a file that is not UTF-8 is reported, not guessed at', () => {
  write('articles/a.md', Uint8Array.of(0x2d, 0x2d, 0xe9, 0x0a))
  expect(readSource(folder, 'articles/a.md')).toEqual({
    ok: false,
    problem: {
      file: 'articles/a.md',
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'encoding',
      message: 'The file is not UTF-8.',
      fix: 'Save it as UTF-8.',
    },
  })
})

test('a file that is gone is reported, not skipped', () => {
  expect(readSource(folder, 'articles/gone.md')).toMatchObject({
    ok: false,
    problem: { rule: 'unreadable', severity: 'error' },
  })
})

test('the stamp of a file changes with its text and its mode, and is undefined without it', () => {
  write('articles/a.md', 'one')
  const first = stampOf(folder, 'articles/a.md')
  expect(stampOf(folder, 'articles/a.md')).toEqual(first)
  write('articles/a.md', 'two')
  const second = stampOf(folder, 'articles/a.md')
  expect(second?.stamp).not.toBe(first?.stamp)
  chmodSync(join(folder, 'articles/a.md'), 0o600)
  expect(stampOf(folder, 'articles/a.md')?.stamp).not.toBe(second?.stamp)
  expect(stampOf(folder, 'articles/gone.md')).toBeUndefined()
})

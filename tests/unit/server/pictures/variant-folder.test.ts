import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openVariantFolder } from '#lib/server/pictures/variant-folder'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-variants-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const hash = (at: number) => at.toString(16).padStart(32, '0')
const variant = { width: 360, format: 'avif' } as const

function write(cache: ReturnType<typeof openVariantFolder>, at: number, bytes = 6000): void {
  writeFileSync(cache.fileOf(hash(at), variant), Buffer.alloc(bytes))
  cache.note(hash(at), variant, bytes)
}

test('what was written is read, and what was not is not', async () => {
  const cache = openVariantFolder(folder, 1e6)
  write(cache, 1)
  expect((await cache.read(hash(1), variant))?.length).toBe(6000)
  expect(await cache.read(hash(2), variant)).toBeUndefined()
  expect(await cache.read(hash(1), { width: 720, format: 'avif' })).toBeUndefined()
})

test('the folder never exceeds its bound, and what was not read for longest goes first', async () => {
  const cache = openVariantFolder(folder, 50_000)
  for (const at of [1, 2, 3, 4]) write(cache, at)
  await cache.read(hash(1), variant)
  write(cache, 5)
  expect(readdirSync(folder)).toHaveLength(4)
  expect(existsSync(cache.fileOf(hash(2), variant))).toBe(false)
  expect(existsSync(cache.fileOf(hash(1), variant))).toBe(true)
  expect(cache.bytes()).toBeLessThanOrEqual(50_000)
})

test('a new process finds what is there, and removes the oldest where that is too much', () => {
  const first = openVariantFolder(folder, 1e6)
  for (const at of [1, 2, 3, 4]) {
    write(first, at)
    utimesSync(first.fileOf(hash(at), variant), 1000 + at, 1000 + at)
  }
  const second = openVariantFolder(folder, 25_000)
  expect([1, 2, 3, 4].map((at) => second.has(hash(at), variant))).toEqual([
    false,
    false,
    true,
    true,
  ])
  expect(readdirSync(folder)).toHaveLength(2)
})

test('half-written files and those of another recipe go; what is somebody else’s stays', () => {
  const name = basename(openVariantFolder(folder, 1e6).fileOf(hash(1), variant))
  const ours = [`${name}.0-0.tmp`, name.replace(/-r\d+/, '-r0')]
  for (const file of [...ours, 'letters.txt']) writeFileSync(join(folder, file), 'x')
  openVariantFolder(folder, 1e6)
  expect(readdirSync(folder)).toEqual(['letters.txt'])
})

test('a file that somebody deleted is made again', async () => {
  const cache = openVariantFolder(folder, 1e6)
  write(cache, 1)
  rmSync(cache.fileOf(hash(1), variant))
  expect(await cache.read(hash(1), variant)).toBeUndefined()
  expect(cache.has(hash(1), variant)).toBe(false)
})

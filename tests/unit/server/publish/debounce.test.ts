import { expect, test } from 'vitest'
import { createDebouncer, type FileStat, maxWaitMs, quietMs } from '#lib/server/publish/debounce'

/** A disk that a test writes on. */
function aDisk() {
  const files = new Map<string, FileStat>()
  const incomplete = new Set<string>()
  const open = new Set<string>()
  return {
    incomplete,
    open,
    write: (path: string, stamp: string, changed?: number) =>
      files.set(path, { stamp, ...(changed !== undefined && { changed }) }),
    disk: {
      stat: (path: string) => files.get(path) ?? { stamp: 'gone' },
      looksIncomplete: (path: string) => incomplete.has(path),
      open: () => open,
    },
  }
}

const start = 1_000_000

test('a file is read once nobody has touched it for a while', () => {
  const { write, disk } = aDisk()
  const waiting = createDebouncer(disk)
  write('a', '1')
  waiting.add(['a'], start)
  expect(waiting.drain(start + quietMs.complete - 1)).toEqual([])
  expect(waiting.drain(start + quietMs.complete)).toEqual(['a'])
  expect(waiting.drain(start + 10_000)).toEqual([])
})

test('each write restarts the wait, reported or not', () => {
  const { write, disk } = aDisk()
  const waiting = createDebouncer(disk)
  write('a', '1')
  waiting.add(['a'], start)
  write('a', '2')
  expect(waiting.drain(start + quietMs.complete)).toEqual([])
  expect(waiting.drain(start + quietMs.complete * 2)).toEqual(['a'])
})

test('a removal waits too: an editor may be about to put the file back', () => {
  const { write, disk } = aDisk()
  const waiting = createDebouncer(disk)
  waiting.add(['a'], start)
  write('a', '1')
  expect(waiting.drain(start + quietMs.complete)).toEqual([])
  expect(waiting.drain(start + quietMs.complete * 2)).toEqual(['a'])
})

test('what was written long ago is read at once, and a clock that runs ahead delays nothing', () => {
  const { write, disk } = aDisk()
  const waiting = createDebouncer(disk)
  write('old', '1', start - 60_000)
  write('ahead', '1', start + 60_000)
  waiting.add(['old', 'ahead'], start)
  expect(waiting.drain(start)).toEqual(['old'])
  expect(waiting.drain(start + quietMs.complete)).toEqual(['ahead'])
})

test('a text that looks incomplete waits longer', () => {
  const { write, incomplete, disk } = aDisk()
  const waiting = createDebouncer(disk)
  incomplete.add('a')
  write('a', '1')
  waiting.add(['a'], start)
  expect(waiting.drain(start + quietMs.complete)).toEqual([])
  incomplete.clear()
  write('a', '2')
  expect(waiting.drain(start + quietMs.complete * 2)).toEqual([])
  expect(waiting.drain(start + quietMs.complete * 3)).toEqual(['a'])
})

test('a file that is held open for writing waits until it is closed, or for long enough', () => {
  const { write, open, disk } = aDisk()
  const waiting = createDebouncer(disk)
  open.add('a')
  for (const path of ['a', 'b']) write(path, '1')
  waiting.add(['a', 'b'], start)
  expect(waiting.drain(start + 1000)).toEqual(['b'])
  expect(waiting.drain(start + maxWaitMs - 1)).toEqual([])
  expect(waiting.drain(start + maxWaitMs)).toEqual(['a'])
})

test('what changes together is read together, though not for ever', () => {
  const { write, disk } = aDisk()
  const waiting = createDebouncer(disk)
  waiting.add(['old-name'], start)
  write('new-name', '1')
  waiting.add(['new-name'], start + 20)
  expect(waiting.drain(start + quietMs.complete)).toEqual([])
  expect(waiting.drain(start + quietMs.complete + 20)).toEqual(['old-name', 'new-name'])
  for (let n = 0; n < 20; n++) {
    write(`${n}`, '1')
    waiting.add([`${n}`], start + 1000 + n * 40)
  }
  expect(waiting.drain(start + 1160)).toEqual([])
  expect(waiting.drain(start + 1460)).toHaveLength(8)
})

test('says when to look again', () => {
  const { write, disk } = aDisk()
  const waiting = createDebouncer(disk)
  expect(waiting.next(start)).toBeUndefined()
  write('a', '1')
  waiting.add(['a'], start)
  expect(waiting.next(start)).toBe(start + quietMs.complete)
  expect(waiting.next(start + 10_000)).toBeGreaterThan(start + 10_000)
})

test('any number of files may change together', () => {
  const waiting = createDebouncer(aDisk().disk)
  waiting.add(
    Array.from({ length: 300_000 }, (_, n) => `${n}`),
    start,
  )
  expect(waiting.next(start)).toBe(start + quietMs.complete)
  expect(waiting.drain(start + quietMs.complete)).toHaveLength(300_000)
})

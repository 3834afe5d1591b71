import { expect, test } from 'vitest'
import { type Look, patienceMs, restMs, settler } from '#lib/server/publish/debounce'

/** A disk that a test writes on. */
function aDisk() {
  const files = new Map<string, Look>()
  const half = new Set<string>()
  const open = new Set<string>()
  return {
    half,
    open,
    write: (path: string, stamp: string, changed?: number) =>
      files.set(path, { stamp, ...(changed !== undefined && { changed }) }),
    disk: {
      look: (path: string) => files.get(path) ?? { stamp: 'gone' },
      looksHalf: (path: string) => half.has(path),
      open: () => open,
    },
  }
}

const start = 1_000_000

test('a file is taken once nobody has touched it for a while', () => {
  const { write, disk } = aDisk()
  const waiting = settler(disk)
  write('a', '1')
  waiting.add(['a'], start)
  expect(waiting.take(start + restMs.whole - 1)).toEqual([])
  expect(waiting.take(start + restMs.whole)).toEqual(['a'])
  expect(waiting.take(start + 10_000)).toEqual([])
})

test('each write begins the wait anew, told or not', () => {
  const { write, disk } = aDisk()
  const waiting = settler(disk)
  write('a', '1')
  waiting.add(['a'], start)
  write('a', '2')
  expect(waiting.take(start + restMs.whole)).toEqual([])
  expect(waiting.take(start + restMs.whole * 2)).toEqual(['a'])
})

test('a removal waits too: an editor may be about to put the file back', () => {
  const { write, disk } = aDisk()
  const waiting = settler(disk)
  waiting.add(['a'], start)
  write('a', '1')
  expect(waiting.take(start + restMs.whole)).toEqual([])
  expect(waiting.take(start + restMs.whole * 2)).toEqual(['a'])
})

test('what was written long ago is taken at once, and a clock that runs ahead delays nothing', () => {
  const { write, disk } = aDisk()
  const waiting = settler(disk)
  write('old', '1', start - 60_000)
  write('ahead', '1', start + 60_000)
  waiting.add(['old', 'ahead'], start)
  expect(waiting.take(start)).toEqual(['old'])
  expect(waiting.take(start + restMs.whole)).toEqual(['ahead'])
})

test('a text that looks half written waits longer', () => {
  const { write, half, disk } = aDisk()
  const waiting = settler(disk)
  half.add('a')
  write('a', '1')
  waiting.add(['a'], start)
  expect(waiting.take(start + restMs.whole)).toEqual([])
  half.clear()
  write('a', '2')
  expect(waiting.take(start + restMs.whole * 2)).toEqual([])
  expect(waiting.take(start + restMs.whole * 3)).toEqual(['a'])
})

test('a file that is held open for writing waits until it is closed, or for long enough', () => {
  const { write, open, disk } = aDisk()
  const waiting = settler(disk)
  open.add('a')
  for (const path of ['a', 'b']) write(path, '1')
  waiting.add(['a', 'b'], start)
  expect(waiting.take(start + 1000)).toEqual(['b'])
  expect(waiting.take(start + patienceMs - 1)).toEqual([])
  expect(waiting.take(start + patienceMs)).toEqual(['a'])
})

test('what changes together is taken together, though not for ever', () => {
  const { write, disk } = aDisk()
  const waiting = settler(disk)
  waiting.add(['old-name'], start)
  write('new-name', '1')
  waiting.add(['new-name'], start + 20)
  expect(waiting.take(start + restMs.whole)).toEqual([])
  expect(waiting.take(start + restMs.whole + 20)).toEqual(['old-name', 'new-name'])
  for (let n = 0; n < 20; n++) {
    write(`${n}`, '1')
    waiting.add([`${n}`], start + 1000 + n * 40)
  }
  expect(waiting.take(start + 1160)).toEqual([])
  expect(waiting.take(start + 1460)).toHaveLength(8)
})

test('tells when to look again', () => {
  const { write, disk } = aDisk()
  const waiting = settler(disk)
  expect(waiting.next(start)).toBeUndefined()
  write('a', '1')
  waiting.add(['a'], start)
  expect(waiting.next(start)).toBe(start + restMs.whole)
  expect(waiting.next(start + 10_000)).toBeGreaterThan(start + 10_000)
})

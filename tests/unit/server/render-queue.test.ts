import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BusyError, createRenderQueue, type QueueLimits } from '#lib/server/render-queue'

/** Tasks that end when they are asked to, and the names of those that have begun. */
function aQueue(limits: QueueLimits) {
  const queue = createRenderQueue(limits)
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const run = (name: string, urgency: 'reader' | 'background' = 'reader') =>
    queue.run(() => {
      begun.push(name)
      const { promise, resolve } = Promise.withResolvers<string>()
      ends.set(name, () => resolve(name))
      return promise
    }, urgency)
  const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  return { queue, run, begun, end: (name: string) => ends.get(name)?.(), turn }
}

test('no more run at once than may, and the next begins when one ends', async () => {
  const { run, begun, end, turn, queue } = aQueue({ atOnce: 2, waiting: 10 })
  const all = ['a', 'b', 'c'].map((name) => run(name))
  await turn()
  expect(begun).toEqual(['a', 'b'])
  expect(queue.waiting()).toBe(1)
  end('a')
  await turn()
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['b', 'c']) end(name)
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c'])
})

test('readers go first, and what nobody waits for runs alone', async () => {
  const { run, begun, end, turn } = aQueue({ atOnce: 2, waiting: 10 })
  void run('first')
  void run('later', 'background')
  void run('second')
  await turn()
  expect(begun).toEqual(['first', 'second'])
  end('first')
  await turn()
  expect(begun).toEqual(['first', 'second'])
  end('second')
  await turn()
  expect(begun).toEqual(['first', 'second', 'later'])
})

describe('what nobody waits for', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('begins once readers have been quiet for a while', async () => {
    const { run, begun, end, turn } = aQueue({ atOnce: 2, waiting: 10, quietMs: 100 })
    void run('earlier', 'background')
    await turn()
    end('earlier')
    void run('first')
    void run('later', 'background')
    await turn()
    end('first')
    await turn()
    vi.advanceTimersByTime(99)
    void run('second')
    await turn()
    end('second')
    await turn()
    vi.advanceTimersByTime(99)
    await turn()
    expect(begun).toEqual(['earlier', 'first', 'second'])
    vi.advanceTimersByTime(1)
    await turn()
    expect(begun).toEqual(['earlier', 'first', 'second', 'later'])
  })

  test('begins now and then where readers are never quiet', async () => {
    const { queue, run, begun, end, turn } = aQueue({ atOnce: 2, waiting: 10, quietMs: 100 })
    void run('earlier', 'background')
    await turn()
    end('earlier')
    await turn()
    queue.noteReader()
    void run('later', 'background')
    for (let ms = 0; ms < 4995; ms += 9) {
      queue.noteReader()
      vi.advanceTimersByTime(9)
    }
    await turn()
    expect(begun).toEqual(['earlier'])
    vi.advanceTimersByTime(5)
    await turn()
    expect(begun).toEqual(['earlier', 'later'])
  })
})

test('who comes when too many wait is refused at once', async () => {
  const { run } = aQueue({ atOnce: 1, waiting: 2 })
  for (const name of ['runs', 'waits', 'waits too']) void run(name)
  await expect(run('one too many')).rejects.toBeInstanceOf(BusyError)
})

test('a task that fails makes way for the next', async () => {
  const { queue } = aQueue({ atOnce: 1, waiting: 10 })
  const failed = queue.run(() => Promise.reject(new Error('no')), 'reader')
  const next = queue.run(async () => 'yes', 'reader')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

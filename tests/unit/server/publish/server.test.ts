import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { catalogError } from '#lib/catalog/errors'
import {
  endPublishing,
  publishingNow,
  publishNow,
  startPublishing,
} from '#lib/server/publish/server'
import { articleText } from '../../a-record.ts'
import { openSite, slugsOf } from '../../catalog/a-site.ts'

test('a thread that is stuck is slow, is ended, and begins again; who asks meanwhile is answered in time', async () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  vi.stubEnv('CHOKEPOINT_CONTENT', site.content)
  vi.stubEnv('CHOKEPOINT_CATALOG', site.catalogPath)
  onTestFinished(endPublishing)
  await startPublishing(() => {}, { slow: 300, stuck: 1500 })
  expect(slugsOf(site)).toEqual(['a'])
  const first = publishingNow()?.thread

  const other = new DatabaseSync(site.catalogPath)
  other.exec('begin immediate')
  await expect(publishNow(200)).rejects.toThrow('took more than 0.2 s')
  await vi.waitFor(() => expect(publishingNow()?.isSlow).toBe(true), 20_000)
  const waiting = publishNow(30_000)
  const refused = expect(waiting).rejects.toThrow('The publishing thread ended.')
  await vi.waitFor(() => expect(publishingNow()?.trouble).toContain('stuck'), 20_000)
  await refused
  other.exec('rollback')
  other.close()

  site.write('articles/b.md', articleText())
  await vi.waitFor(() => expect(slugsOf(site).sort()).toEqual(['a', 'b']), 20_000)
  await vi.waitFor(() => expect(publishingNow()?.trouble).toBeUndefined(), 20_000)
  expect(publishingNow()?.thread).not.toBe(first)
  expect((await publishNow()).rejected).toEqual([])
}, 90_000)

test('of many errors of the catalog the thread is asked about one at a time', async () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  vi.stubEnv('CHOKEPOINT_CONTENT', site.content)
  vi.stubEnv('CHOKEPOINT_CATALOG', site.catalogPath)
  onTestFinished(endPublishing)
  await startPublishing()
  const thread = publishingNow()?.thread
  if (!thread) throw new Error('Publishing did not start.')
  const ask = vi.spyOn(thread, 'ask')
  for (let burst = 1; burst < 3; burst++) {
    for (let number = 0; number < 9; number++) catalogError('It was cut.')
    expect(ask.mock.calls).toEqual(Array(burst).fill(['check']))
    await vi.waitFor(() => expect(publishingNow()?.isChecking).toBe(false), 20_000)
  }
})

test('what was ended begins no more', async () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  vi.stubEnv('CHOKEPOINT_CONTENT', site.content)
  vi.stubEnv('CHOKEPOINT_CATALOG', site.catalogPath)
  await startPublishing()
  const publishing = publishingNow()
  expect(publishing?.thread).toBeDefined()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await endPublishing()
  vi.advanceTimersByTime(60_000)
  expect([publishing?.thread, publishing?.trouble]).toEqual([undefined, undefined])
  await expect(publishNow()).rejects.toThrow('does not run')
})

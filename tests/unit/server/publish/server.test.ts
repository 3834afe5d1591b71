import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test, vi } from 'vitest'
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

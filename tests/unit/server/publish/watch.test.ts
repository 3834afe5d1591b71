import fs, { type FSWatcher } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { expect, onTestFinished, test } from 'vitest'
import { articleText } from '../../a-record.ts'
import { openSite, slugsOf } from '../../catalog/a-site.ts'
import { publish } from './a-publisher.ts'

/** The watchers that are begun from now on: no fault that a test can cause makes the system report one of theirs. */
function watchersOf(): FSWatcher[] {
  const watchers: FSWatcher[] = []
  const { watch } = fs
  const setWatch = (begin: typeof watch) => {
    fs.watch = begin
    syncBuiltinESMExports()
  }
  const seen = new Proxy(watch, {
    apply(target, self, args) {
      const watcher: FSWatcher = Reflect.apply(target, self, args)
      watchers.push(watcher)
      return watcher
    },
  })
  setWatch(seen)
  onTestFinished(() => setWatch(watch))
  return watchers
}

test('an error of the watchers is reported, and what is saved after it is published all the same', async () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText() }])
  const watchers = watchersOf()
  const { until, troubles } = await publish(site)
  expect(watchers.length).toBeGreaterThan(1)
  for (const watcher of watchers) watcher.emit('error', new Error('The system sees no more.'))
  expect(new Set(troubles)).toEqual(new Set(['The system sees no more.']))
  site.write('articles/b.md', articleText())
  await until(() => slugsOf(site).includes('b'))
})

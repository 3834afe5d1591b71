import { expect, test, vi } from 'vitest'
import { drawnEntry } from '#lib/feeds/drawn-entries'
import { article, ask, read, siteWith } from './a-feed.ts'

test('an entry is drawn once for the same content, and again for other content', () => {
  let drawn = 0
  const draw = () => `<p>${++drawn}</p>`
  expect(drawnEntry('a', ['one'], draw)).toBe('<p>1</p>')
  expect(drawnEntry('a', ['one'], draw)).toBe('<p>1</p>')
  expect(drawnEntry('a', ['two'], draw)).toBe('<p>2</p>')
  expect(drawnEntry('b', ['one'], draw)).toBe('<p>3</p>')
})

test('an entry that cannot be drawn is left out, logged once and not tried again', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  let tried = 0
  const draw = () => {
    tried++
    throw new RangeError('Maximum call stack size exceeded')
  }
  expect(drawnEntry('deep', ['text'], draw)).toBeUndefined()
  expect(drawnEntry('deep', ['text'], draw)).toBeUndefined()
  expect(tried).toBe(1)
  expect(log).toHaveBeenCalledTimes(1)
  log.mockRestore()
})

test.each([
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Asia/Kathmandu',
  'Australia/Sydney',
  'Pacific/Auckland',
])('a plain day in a feed is that day in %s, in summer and in winter', async (timeZone) => {
  for (const day of ['2026-01-10', '2026-06-10']) {
    const site = siteWith(article('a', { published: day }))
    const { entries } = await read(ask(site, '/news/feed.xml'), 'xml')
    const published = new Date(entries[0]?.published ?? '')
    expect(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(published)).toBe(day)
  }
})

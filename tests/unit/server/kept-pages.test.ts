import { expect, test } from 'vitest'
import { type Page, pageStore, pathOf } from '#lib/server/kept-pages'

const key = (path: string) => `/route-cache/APP_PAGE/0123/$${path}`
const page = (text: string, size = 0): Page => ({
  kind: 'APP_PAGE',
  body: Buffer.from(text.padEnd(size)),
  status: 200,
  headers: {},
  made: 0,
})
const large = 1_000_000

test('a page is found under its key and its path, at the version that it shows', () => {
  const pages = pageStore(large)
  pages.expect(key('/articles/a'), 'v1')
  pages.keep(key('/articles/a'), page('A'))
  expect(pages.get(key('/articles/a'), 'v1')?.body.toString()).toBe('A')
  expect(pages.find('/articles/a', 'v1')?.body.toString()).toBe('A')
  expect(pages.find('/articles/a', 'v2')).toBeUndefined()
  expect(pages.find('/articles/b', 'v1')).toBeUndefined()
  expect(pathOf(key('/articles/a'))).toBe('/articles/a')
})

test('the front page lies where Next puts it', () => {
  const pages = pageStore(large)
  pages.expect(key('/index'), 'v1')
  pages.keep(key('/index'), page('Front'))
  expect(pages.find('/', 'v1')?.body.toString()).toBe('Front')
  expect(pages.find('/index', 'v1')).toBeUndefined()
})

test('a page whose content changed while it was made counts as of before', () => {
  const pages = pageStore(large)
  pages.expect(key('/a'), 'v1')
  pages.expect(key('/a'), 'v2')
  pages.keep(key('/a'), page('Half of each'))
  expect(pages.get(key('/a'), 'v2')).toBeUndefined()
  pages.expect(key('/a'), 'v2')
  pages.keep(key('/a'), page('New'))
  expect(pages.get(key('/a'), 'v2')?.body.toString()).toBe('New')
})

test('a page that is made anew for its age alone keeps its version', () => {
  const pages = pageStore(large)
  pages.expect(key('/a'), 'v1')
  pages.keep(key('/a'), page('One'))
  pages.keep(key('/a'), page('Two'))
  expect(pages.get(key('/a'), 'v1')?.body.toString()).toBe('Two')
})

test('a page of which nobody knows the version is not kept', () => {
  const pages = pageStore(large)
  pages.keep(key('/a'), page('A'))
  expect(pages.size()).toEqual({ pages: 0, bytes: 0 })
})

test('bytes are bounded, and what was asked for last stays', () => {
  const pages = pageStore(50_000)
  for (const path of ['/a', '/b', '/c', '/d', '/e', '/f']) {
    pages.expect(key(path), 'v1')
    pages.keep(key(path), page(path, 10_000))
    pages.find('/a', 'v1')
  }
  expect(pages.size().bytes).toBeLessThanOrEqual(50_000)
  const kept = ['/a', '/b', '/c', '/d', '/e', '/f'].filter((path) => pages.find(path, 'v1'))
  expect(kept).toEqual(['/a', '/e', '/f'])
})

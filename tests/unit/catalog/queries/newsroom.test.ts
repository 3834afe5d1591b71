import { expect, test } from 'vitest'
import { articleText } from '../../a-record.ts'
import { openSite } from '../a-site.ts'

const settings = (more = '') =>
  `name: Tidewater\nline: Fish and the sea\ndescription: What happened at sea.\n${more}`
const people = '- { id: desk, name: The desk, kind: desk }\n- { id: nora, name: Nora Vik }\n'
const article = (slug: string, day: string, authors?: string) => ({
  path: `articles/${slug}.md`,
  text: articleText({ headline: `About ${slug}`, published: day, authors }),
})

test('a site is what its file says, as it is now, and unnamed without one', () => {
  const site = openSite()
  site.sync()
  expect(site.ask((catalog) => catalog.site().name)).toBe('News')
  site.write('site.yaml', settings())
  site.sync()
  expect(site.ask((catalog) => catalog.site().name)).toBe('Tidewater')
  site.write('site.yaml', settings().replace('Tidewater', 'Ebb'))
  expect(site.sync()).toMatchObject({ changed: 1 })
  expect(site.ask((catalog) => catalog.site().name)).toBe('Ebb')
  site.write('site.yaml', 'name: [')
  expect(site.sync().rejected).toHaveLength(1)
  expect(site.ask((catalog) => catalog.site().name)).toBe('Ebb')
  site.remove('site.yaml')
  site.sync()
  expect(site.ask((catalog) => catalog.site().name)).toBe('News')
})

test('a site waits for the people that it names', () => {
  const site = openSite()
  site.write('site.yaml', settings('desk: desk\n'))
  expect(site.sync().rejected).toEqual([
    { file: 'site.yaml', problems: [expect.objectContaining({ rule: 'unknown-person', line: 4 })] },
  ])
  site.write('people.yaml', people)
  expect(site.sync().rejected).toEqual([])
  expect(site.ask((catalog) => catalog.site().desk)).toBe('desk')
})

test('what names no author is signed by the desk, newest first with what the desk signs itself', () => {
  const site = openSite([
    { path: 'people.yaml', text: people },
    { path: 'site.yaml', text: settings('desk: desk\n') },
    article('one', '2022-01-01'),
    article('two', '2022-01-02', '[nora]'),
    article('three', '2022-01-03', '[desk, nora]'),
    article('four', '2022-01-04'),
  ])
  site.sync()
  const signed = (id: string) =>
    site.ask((catalog) => {
      const { items, total } = catalog.listSigned(id)
      return { slugs: items.map(({ slug }) => `${slug}`), total }
    })
  expect(signed('desk')).toEqual({ slugs: ['four', 'three', 'one'], total: 3 })
  expect(signed('nora')).toEqual({ slugs: ['three', 'two'], total: 2 })
  const names = (slug: string) =>
    site.ask((catalog) => {
      const found = catalog.findArticle(slug)
      return found && catalog.authorsOf(found).map(({ name }) => name)
    })
  expect(names('one')).toEqual(['The desk'])
  expect(names('three')).toEqual(['The desk', 'Nora Vik'])
  site.write('site.yaml', settings())
  site.sync()
  expect(signed('desk')).toEqual({ slugs: ['three'], total: 1 })
  expect(names('one')).toEqual([])
})

test('pages of what was signed follow on from each other', () => {
  const slugs = Array.from({ length: 45 }, (_, number) => `n${String(number).padStart(2, '0')}`)
  const site = openSite([
    { path: 'people.yaml', text: people },
    { path: 'site.yaml', text: settings('desk: desk\n') },
    ...slugs.map((slug, number) =>
      article(
        slug,
        `2022-01-${String((number % 28) + 1).padStart(2, '0')}`,
        number % 3 ? undefined : '[desk]',
      ),
    ),
  ])
  site.sync()
  const pages = site.ask((catalog) => [1, 2, 3, 4].map((page) => catalog.listSigned('desk', page)))
  expect(pages.map(({ items }) => items.length)).toEqual([20, 20, 5, 0])
  const listed = pages.flatMap(({ items }) =>
    items.map(({ slug, published }) => ({ slug, published })),
  )
  expect(listed.map(({ slug }) => `${slug}`).toSorted()).toEqual(slugs)
  expect(listed.map(({ published }) => published)).toEqual(
    listed
      .map(({ published }) => published)
      .toSorted()
      .reverse(),
  )
})

test('a person who signed something is not lost with the list', () => {
  const site = openSite([
    { path: 'people.yaml', text: people },
    article('one', '2022-01-01', '[nora]'),
  ])
  site.sync()
  site.write('people.yaml', '- { id: desk, name: The desk, kind: desk }\n')
  expect(site.sync().rejected[0]?.problems[0]).toMatchObject({ rule: 'entry-in-use' })
  expect(site.ask((catalog) => catalog.findPerson('nora')?.name)).toBe('Nora Vik')
})

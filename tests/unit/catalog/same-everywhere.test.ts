import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import type { SyncSummary } from '#lib/catalog/sync/model'
import { articleText } from '../a-record.ts'
import { openSite, type Site, slugsOf } from './a-site.ts'

const bodyLinking = (to: readonly string[]) =>
  `${to.map((url) => `See [the *text*](${url}).`).join('\n\n') || 'Nothing.'}\n`
const linking = (...to: string[]) => articleText({}, bodyLinking(to))
const bodyOf = (site: Site, slug: string) => site.ask((catalog) => catalog.findArticle(slug)?.body)

test('an article stays when what it links to goes, with the link as plain text, and has it again', () => {
  const site = openSite([
    { path: 'articles/a.md', text: linking('/articles/b') },
    { path: 'articles/b.md', text: articleText() },
  ])
  expect(site.sync().flawed).toEqual([])
  const whole = bodyOf(site, 'a')
  site.remove('articles/b.md')
  const { rejected, flawed } = site.sync({ paths: ['articles/b.md'] })
  expect(rejected).toEqual([])
  expect(flawed).toMatchObject([{ file: 'articles/a.md', problems: [{ rule: 'dead-link' }] }])
  expect(bodyOf(site, 'a')).toBe('See the *text*.\n')
  expect(slugsOf(site)).toEqual(['a'])
  site.write('articles/b.md', articleText())
  expect(site.sync({ paths: ['articles/b.md'] }).flawed).toEqual([])
  expect(bodyOf(site, 'a')).toBe(whole)
})

test('the last good version of a broken file loses a link that died, too', () => {
  const site = openSite([
    { path: 'articles/a.md', text: linking('/articles/b') },
    { path: 'articles/b.md', text: articleText() },
  ])
  site.sync()
  site.write('articles/a.md', 'broken\n')
  site.sync()
  site.remove('articles/b.md')
  expect(site.sync().rejected).toMatchObject([{ file: 'articles/a.md' }])
  expect(bodyOf(site, 'a')).toBe('See the *text*.\n')
})

test('a pin to an article that is gone keeps nothing back', () => {
  const site = openSite([{ path: 'articles/a.md', text: articleText({ related: '{ pin: [b] }' }) }])
  expect(site.sync().flawed).toMatchObject([{ problems: [{ rule: 'related-missing' }] }])
  expect(slugsOf(site)).toEqual(['a'])
})

test('a link is alive though its country was gone for a moment while the link was checked', () => {
  const japan = articleText({ countries: '[JP]' })
  const site = openSite([{ path: 'articles/old.md', text: japan }])
  site.sync()
  site.remove('articles/old.md')
  site.write('articles/a.md', linking('/countries/JP'))
  site.write('articles/b.md', japan)
  expect(site.sync().flawed).toEqual([])
  expect(bodyOf(site, 'a')).toBe('See [the *text*](/countries/JP).\n')
})

const operation = fc.record({
  kind: fc.constantFrom('write', 'write', 'write', 'remove'),
  file: fc.nat(5),
  folder: fc.constantFrom('', '2022/'),
  links: fc.uniqueArray(fc.nat(5), { maxLength: 2 }),
  fields: fc.constantFrom(
    ...[{}, { draft: 'true' }, { countries: '[JP]' }, { published: '2026-09-01T18:00:00Z' }],
    { related: '{ pin: [file-1] }' },
    { storylines: '[{ id: other, event: It stops }]' },
  ),
  syncs: fc.boolean(),
})

/** What readers and editors see of a catalog. */
function contentsOf(catalog: Catalog, { rejected, flawed }: SyncSummary) {
  const articles = catalog.listSlugs(0, 1000).map(({ slug }) => catalog.findArticle(slug))
  const problemsOf = (files: SyncSummary['rejected']) =>
    files.flatMap(({ problems }) =>
      problems.map(({ file, line, rule, message }) => ({ file, line, rule, message })),
    )
  // Which name is nearest to one that is not there may be a matter of order.
  return {
    version: catalog.version(),
    articles,
    rejected: problemsOf(rejected),
    flawed: problemsOf(flawed),
  }
}

test('the same folder gives the same site, however a server came to it', () => {
  const history = fc.array(operation, { minLength: 3, maxLength: 14 })
  fc.assert(
    fc.property(history, (operations) => {
      const site = openSite()
      site.sync()
      const touched = new Set<string>()
      const placed = new Set<string>()
      const storyline = '---\ntitle: Other\nstandfirst: S.\n---\nSee [it](/articles/file-0).\n'
      site.write('storylines/other.md', storyline)
      touched.add('storylines/other.md')
      for (const { kind, file, folder, links, fields, syncs } of operations) {
        const path = `articles/${folder}file-${file}.md`
        const urls = links.flatMap((to) => [`/articles/file-${to}`, '/countries/JP'])
        if (kind === 'write') {
          site.write(path, articleText(file === 1 ? {} : fields, bodyLinking(urls)))
          placed.add(path)
        } else if (placed.delete(path)) site.remove(path)
        touched.add(path)
        if (!syncs) continue
        site.sync({ paths: [...touched] })
        touched.clear()
      }
      const running = site.sync({ paths: [...touched] })
      const own = site.ask((catalog) => contentsOf(catalog, running))
      const catalogPath = join(site.content, '../fresh.sqlite')
      const fresh = site.sync({ catalogPath })
      const reader = connect(catalogPath)
      expect(own).toEqual(contentsOf(catalogOn(reader), fresh))
      reader.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogOn } from '#lib/catalog/catalog'
import { connect } from '#lib/catalog/connection'
import type { Catalog } from '#lib/catalog/model'
import { syncCatalog } from '#lib/catalog/sync/sync'
import { emptyFilter, facets } from '#lib/filter/filter'
import { articleText } from '../../a-record.ts'
import { openSite, type Site } from '../../catalog/a-site.ts'
import { publish } from './a-publisher.ts'

const OPERATIONS = 1000
/** Root reads what nobody may. */
const isRoot = process.getuid?.() === 0

const kinds = [
  'create',
  'edit',
  'rename',
  'delete',
  'truncate',
  'break',
  'forbid',
  'move folder',
] as const
const operation = fc.record({
  kind: fc.constantFrom(...kinds),
  file: fc.nat(39),
  folder: fc.constantFrom('2021', '2022', '2022/deep', '2023'),
  word: fc.stringMatching(/^[a-z]{4,9}$/),
})
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never

/** Does to the content what editors, scripts and systems do. */
function operate(site: Site, where: Map<number, string>, { kind, file, folder, word }: Operation) {
  const path = where.get(file)
  const on = (inside: string) => join(site.content, inside)
  const text = articleText({ headline: `The ${word} of ${file}` }, `They said ${word}.\n`)
  const to = `articles/${folder}/file-${file}.md`
  switch (kind) {
    case 'create':
    case 'edit':
    case 'break':
      if (path && !isRoot) chmodSync(on(path), 0o600)
      site.write(path ?? to, kind === 'break' ? text.replace('headline', word) : text)
      where.set(file, path ?? to)
      break
    case 'rename':
      if (!path) break
      mkdirSync(on(`articles/${folder}`), { recursive: true })
      renameSync(on(path), on(to))
      where.set(file, to)
      break
    case 'delete':
      if (path) site.remove(path)
      where.delete(file)
      break
    case 'truncate':
      if (!path) break
      if (!isRoot) chmodSync(on(path), 0o600)
      truncateSync(on(path), word.length * 12)
      break
    case 'forbid':
      if (path && !isRoot) chmodSync(on(path), 0)
      break
    case 'move folder': {
      const moved = `articles/${folder}-${word}`
      // One in a while: each moves a quarter of the files.
      if (word.length < 9 || folder.includes('/') || !existsSync(on(`articles/${folder}`))) break
      renameSync(on(`articles/${folder}`), on(moved))
      for (const [number, old] of where)
        where.set(number, old.replace(`articles/${folder}/`, `${moved}/`))
    }
  }
}

/** Everything that a catalog says about its articles. */
function contentsOf(catalog: Catalog) {
  const articles = catalog.listSlugs(0, 1000).map(({ slug }) => ({
    article: catalog.findArticle(slug),
    source: catalog.findSource(slug),
  }))
  return {
    version: catalog.version(),
    count: catalog.countArticles(),
    articles,
    list: catalog.listArticles(emptyFilter, 1, 100),
    terms: facets.map((facet) => catalog.listTerms(facet)),
    events: catalog.listEvents('nord-stream'),
    storylines: catalog.listStorylines(),
    words: [...catalog.frequencies(['said', 'they', 'gazprom'])],
  }
}

test('a thousand random operations end in the same state as a fresh sync', async () => {
  const site = openSite()
  const { until } = await publish(site)
  const where = new Map<number, string>()
  const sample = { numRuns: OPERATIONS, seed: 20_260_901 }
  for (const one of fc.sample(operation, sample)) {
    operate(site, where, one)
    // The watcher hears of it between two operations.
    await turn()
  }
  // A broken file keeps its last good version, which a fresh catalog cannot know: all are fixed first.
  for (const [file, path] of where) {
    if (!isRoot) chmodSync(join(site.content, path), 0o600)
    site.write(path, articleText({ headline: `The end of ${file}` }, `They said ${file} times.\n`))
  }
  const fresh = join(site.content, '../fresh.sqlite')
  syncCatalog({ contentDir: site.content, catalogPath: fresh, now: Date.now() })
  const reader = connect(fresh)
  const expected = contentsOf(catalogOn(reader))
  reader.close()
  expect(expected.count).toBe(where.size)
  expect(expected.count).toBeGreaterThan(5)
  await until(() => site.ask((catalog) => catalog.version()) === expected.version)
  expect(site.ask(contentsOf)).toEqual(expected)
  rmSync(fresh)
})

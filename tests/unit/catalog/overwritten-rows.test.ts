import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { CatalogError } from '#lib/catalog/errors'
import type { Catalog } from '#lib/catalog/model'
import { articleText } from '../a-record.ts'
import { openSite } from './a-site.ts'

const questions: readonly [string, string, (catalog: Catalog) => unknown][] = [
  ['row of a list', "update articles set row = 'x'", (catalog) => catalog.findRow('a')],
  ['row of another shape', "update articles set row = '{}'", (catalog) => catalog.findRow('a')],
  ['record', "update articles set record = '[]'", (catalog) => catalog.findArticle('a')],
  ['slug', "update articles set slug = 'A b'", (catalog) => catalog.listSlugs(0, 9)],
  ['date', "update articles set modified = 'x'", (catalog) => catalog.listSlugs(0, 9)],
  ['revision', "update revisions set record = '{}'", (catalog) => catalog.listRevisions(9)],
]

test.each(questions)(
  'a %s that somebody has overwritten is an error of the catalog, not one of ours',
  (_, harm, ask) => {
    const revisions = '[{ date: 2022-08-01, kind: update, note: A. }]'
    const site = openSite([{ path: 'articles/a.md', text: articleText({ revisions }) }])
    site.sync()
    site.ask(ask)
    const db = new DatabaseSync(site.catalogPath)
    db.exec(harm)
    db.close()
    expect(() => site.ask(ask)).toThrow(CatalogError)
  },
)

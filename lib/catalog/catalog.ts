/** The catalog as pages ask it. */

import { connect, inodeOf, type Reader } from './connection.ts'
import type { Catalog } from './model.ts'
import { catalogFile } from './paths.ts'
import { articleQueries } from './queries/articles.ts'
import { browseQueries } from './queries/browse.ts'
import { listQueries } from './queries/lists.ts'
import { newsMapQueries } from './queries/news-map.ts'
import { priceQueries } from './queries/prices.ts'
import { relatedQueries } from './queries/related.ts'
import { reportQueries } from './queries/reports.ts'
import { storylineQueries } from './queries/storylines.ts'
import { termQueries } from './queries/terms.ts'
import { spellingOn } from './search/spelling.ts'
import { suggestQueries } from './search/suggest.ts'
import { termIndexOn } from './search/term-index.ts'
import { type RejectedFile, rejectedFiles, rejectedOf } from './sync/files.ts'

/** The catalog that a process holds open; kept on the process, for Next bundles a module more than once. */
interface Held {
  readonly path: string
  readonly reader: Reader
  readonly catalog: Catalog
}
const held: typeof globalThis & { chokepointCatalog?: Held } = globalThis

/** The catalog of this process, opened once, and anew when its file was replaced. */
export function openCatalog(path = catalogFile()): Catalog {
  const open = held.chokepointCatalog
  if (open && open.path === path && open.reader.inode === inodeOf(path)) return open.catalog
  open?.reader.close()
  delete held.chokepointCatalog
  const reader = connect(path)
  const catalog = catalogOn(reader)
  held.chokepointCatalog = { path, reader, catalog }
  return catalog
}

/** The files that the last sync refused, in the order of their paths, from the catalog of this process. */
export function listRejected(): RejectedFile[] {
  openCatalog()
  return held.chokepointCatalog?.reader.all(rejectedFiles).map(rejectedOf) ?? []
}

/** A catalog on a connection. */
export function catalogOn(reader: Reader): Catalog {
  const terms = termQueries(reader)
  const termIndex = termIndexOn(reader)
  const spelling = spellingOn(reader, termIndex)
  const { browse, numbersOf, usesOf } = browseQueries(reader, terms, termIndex, spelling)
  return {
    version: () => String(metaOf(reader, 'version') ?? ''),
    changedAt: () => Number(metaOf(reader, 'changed') ?? 0),
    ...terms,
    ...newsMapQueries(reader, terms, usesOf),
    ...articleQueries(reader),
    ...listQueries(reader, terms, numbersOf),
    browse,
    idNamed: (facet, name) => termIndex().idNamed(facet, name),
    ...suggestQueries(reader, termIndex, spelling),
    ...priceQueries(reader),
    ...storylineQueries(reader),
    ...reportQueries(reader),
    ...relatedQueries(reader),
  }
}

function metaOf(reader: Reader, key: string) {
  return reader.get('select value from meta where key = ?', key)?.value
}

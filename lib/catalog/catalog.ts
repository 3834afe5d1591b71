/** Opens the catalog for pages. */

import { setDateLanguage } from '#lib/core/date-language'
import { connect, inodeOf, type Reader } from './connection.ts'
import { catalogError, lastCatalogError } from './errors.ts'
import type { Catalog } from './model.ts'
import { catalogFile } from './paths.ts'
import { articleQueries } from './queries/articles.ts'
import { browseQueries } from './queries/browse.ts'
import { listQueries } from './queries/lists.ts'
import { newsMapQueries } from './queries/news-map.ts'
import { newsroomQueries } from './queries/newsroom.ts'
import { pictureQueries } from './queries/pictures.ts'
import { priceQueries } from './queries/prices.ts'
import { relatedQueries } from './queries/related.ts'
import { reportQueries } from './queries/reports.ts'
import { storylineQueries } from './queries/storylines.ts'
import { termQueries } from './queries/terms.ts'
import { spellingOn } from './search/spelling.ts'
import { suggestQueries } from './search/suggest.ts'
import { termIndexOn } from './search/term-index.ts'
import { filesWithProblems, type ProblemFiles, problemFilesOf } from './sync/file-table.ts'

/** The catalog that a process holds open; one for the process, for Next bundles a module more than once. */
interface Held {
  readonly path: string
  readonly reader: Reader
  readonly catalog: Catalog
  /** In milliseconds since the process began. */
  readonly openedAt: number
  /** When its file came, which was made whole; errors before that were another's. In the same milliseconds. */
  readonly wholeSince: number
}
const held: typeof globalThis & { chokepointCatalog?: Held; chokepointWholeCatalog?: number } =
  globalThis

/**
 * An old connection is closed so long after another took its place, in milliseconds: pages that are being made
 * from it are made by then, or made again. Until then a file that was removed takes its space on the disk.
 */
const CLOSE_MS = 2000
/** No other page can be made while one waits for a lock, in milliseconds. */
const PATIENCE_MS = 100
/** A connection that fails again and again is opened this often at most, in milliseconds. */
const REOPEN_MS = 100
/** After an error the catalog counts as uncertain for so long, in milliseconds. */
const ERROR_MS = 2000

/**
 * The catalog of this process, opened once, and again when its file was replaced. Until a new file is known
 * to be whole, and where it cannot be opened, the old one is read on. Throws a `CatalogError` if no catalog can be opened.
 */
export function openCatalog(path = catalogFile()): Catalog {
  const catalog = heldCatalog(path)
  // Here, for every page begins with it, and a module that is bundled twice has two languages.
  setDateLanguage(catalog.site().language)
  return catalog
}

function heldCatalog(path: string): Catalog {
  const open = held.chokepointCatalog?.path === path ? held.chokepointCatalog : undefined
  const inode = inodeOf(path)
  if (
    open &&
    (!isWhole(inode) ||
      (open.reader.inode === inode && open.reader.isCurrent() && !isSuspect(open)))
  )
    return open.catalog
  if (inode !== 0 && !isWhole(inode)) throw catalogError('The catalog is being rebuilt.')
  try {
    const reader = connect(path, PATIENCE_MS)
    const catalog = catalogOn(reader)
    const old = held.chokepointCatalog
    if (old) {
      old.reader.retire()
      setTimeout(() => old.reader.close(), CLOSE_MS).unref()
    }
    const openedAt = performance.now()
    const isNew =
      held.chokepointWholeCatalog === reader.inode && open?.reader.inode !== reader.inode
    const wholeSince = isNew ? openedAt : (open?.wholeSince ?? 0)
    held.chokepointCatalog = { path, reader, catalog, openedAt, wholeSince }
    return catalog
  } catch (error) {
    if (open) return open.catalog
    throw error
  }
}

/** A connection that failed is opened again, though not at every question. */
function isSuspect({ openedAt }: Held): boolean {
  return lastCatalogError() >= openedAt && performance.now() - openedAt > REOPEN_MS
}

/** Without anybody who says which file is whole, any is. */
function isWhole(inode: number): boolean {
  const whole = held.chokepointWholeCatalog
  return inode !== 0 && (whole === undefined || whole === inode)
}

/** Says which file holds the whole content: no other is opened from now on. */
export function setWholeCatalog(inode: number): void {
  held.chokepointWholeCatalog = inode
}

/** True while the catalog is missing, replaced or damaged: then nothing that is not found is known not to be there. */
export function isCatalogUncertain(path = catalogFile(), now = performance.now()): boolean {
  const open = held.chokepointCatalog
  if (!open || open.reader.inode !== inodeOf(path)) return true
  const error = lastCatalogError()
  return error > open.wholeSince && now - error < ERROR_MS
}

/** When the file came that is read now, in milliseconds since 1970: what was read from one before it may be wrong. */
export function catalogSince(): number {
  return performance.timeOrigin + (held.chokepointCatalog?.wholeSince ?? 0)
}

/** The files with problems, in the order of their paths, from the catalog of this process. */
export function listProblemFiles(): ProblemFiles {
  openCatalog()
  return problemFilesOf(held.chokepointCatalog?.reader.all(filesWithProblems) ?? [])
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
    ...newsroomQueries(reader),
    ...articleQueries(reader),
    ...listQueries(reader, terms, numbersOf),
    browse,
    idNamed: (facet, name) => termIndex().idNamed(facet, name),
    ...suggestQueries(reader, termIndex, spelling),
    ...priceQueries(reader),
    ...pictureQueries(reader),
    ...storylineQueries(reader),
    ...reportQueries(reader),
    ...relatedQueries(reader),
  }
}

function metaOf(reader: Reader, key: string) {
  return reader.get('select value from meta where key = ?', key)?.value
}

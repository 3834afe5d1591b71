/** Writes storylines, reports, vocabularies, pictures and price series into the catalog. */
import type { DatabaseSync } from 'node:sqlite'
import type { VocabularyEntry } from '#lib/content/parse/vocabulary'
import type { Picture } from '#lib/content/pictures/picture'
import type { Report, Storyline } from '#lib/content/schema'
import type { BenchmarkPrice } from '#lib/content/vocabulary-schema'
import { sortTime } from '#lib/core/dates'
import { visibility } from '../schema.ts'
import { documentWriter } from '../search/documents.ts'
import { tagTerms } from '../search/tags.ts'
import { documentOf, isDocumentKind } from '../search/vocabulary-documents.ts'
import { signers } from '../signers.ts'

/** Prepares the statements once a sync. With `drafts` nothing is hidden. */
export function otherWriter(db: DatabaseSync, drafts = false) {
  const documents = documentWriter(db)
  const findStoryline = db.prepare('select id from storylines where path = ?')
  const dropStoryline = db.prepare('delete from storylines where path = ?')
  const insertStoryline = db.prepare(
    'insert or replace into storylines (id, path, title, record) values (?, ?, ?, ?)',
  )
  const findReport = db.prepare('select id from reports where path = ?')
  const dropReport = db.prepare('delete from reports where path = ?')
  const dropReportTags = db.prepare('delete from report_tags where report = ?')
  const insertReport = db.prepare(
    'insert or replace into reports (id, path, at, visible, record) values (?, ?, ?, ?, ?)',
  )
  const insertReportTag = db.prepare(
    'insert or ignore into report_tags (facet, term, report) values (?, ?, ?)',
  )
  const dropEntries = db.prepare('delete from entries where kind = ?')
  const insertEntry = db.prepare(
    'insert or replace into entries (kind, id, place, record) values (?, ?, ?, ?)',
  )
  const dropPicture = db.prepare('delete from pictures where path = ?')
  const insertPicture = db.prepare(
    'insert or replace into pictures (path, hash, record) values (?, ?, ?)',
  )
  const deletePrices = db.prepare('delete from prices where benchmark = ?')
  const insertPrice = db.prepare('insert into prices (benchmark, day, price) values (?, ?, ?)')

  function removeReport(path: string): void {
    const found = findReport.get(path)
    if (found) {
      dropReportTags.run(found.id ?? null)
      documents.remove('report', String(found.id))
    }
    dropReport.run(path)
  }

  function removeStoryline(path: string): void {
    const found = findStoryline.get(path)
    if (found) documents.remove('storyline', String(found.id))
    dropStoryline.run(path)
  }

  return {
    storyline(path: string, storyline: Storyline): void {
      removeStoryline(path)
      const { id, title, standfirst, body } = storyline
      insertStoryline.run(id, path, title, JSON.stringify(storyline))
      documents.write({ kind: 'storyline', id, title, names: [], summary: standfirst, body })
    },
    removeStoryline,
    report(path: string, report: Report): void {
      removeReport(path)
      insertReport.run(
        report.id,
        path,
        sortTime(report.published),
        report.draft && !drafts ? visibility.hidden : visibility.shown,
        JSON.stringify(report),
      )
      const tags = { commodity: report.commodities, storyline: report.storylines }
      const signed = { ...tags, person: signers(report) }
      for (const [facet, terms] of Object.entries(signed)) {
        for (const term of terms) insertReportTag.run(facet, term, report.id)
      }
      if (report.draft && !drafts) return
      const { id, title, standfirst, keyPoints, countries, organisations, places } = report
      documents.write({
        kind: 'report',
        id,
        title,
        names: [],
        summary: standfirst,
        body: [...keyPoints, report.body].join('\n'),
        tags: tagTerms({
          ...tags,
          country: countries,
          organisation: organisations,
          place: places,
        }),
      })
    },
    removeReport,
    entries(kind: string, entries: readonly VocabularyEntry[]): void {
      dropEntries.run(kind)
      const indexed = isDocumentKind(kind) ? kind : undefined
      if (indexed) documents.removeKind(indexed)
      for (const [place, entry] of entries.entries()) {
        insertEntry.run(kind, entry.id, place, JSON.stringify(entry))
        if (indexed) documents.write(documentOf(indexed, entry))
      }
    },
    /** Writes the one record of a file that holds no list. */
    single(kind: string, id: string, record: object): void {
      dropEntries.run(kind)
      insertEntry.run(kind, id, 0, JSON.stringify(record))
    },
    picture(picture: Picture): void {
      insertPicture.run(picture.path, picture.hash, JSON.stringify(picture))
    },
    removePicture: (path: string) => void dropPicture.run(path),
    prices(benchmark: string, prices: readonly BenchmarkPrice[]): void {
      deletePrices.run(benchmark)
      for (const { day, price } of prices) insertPrice.run(benchmark, day, price)
    },
  }
}

/** Counts each storyline's events again; a handful of index ranges, once a sync. */
export function refreshSpans(db: DatabaseSync): void {
  db.exec(`
    delete from storyline_spans;
    insert into storyline_spans (id, uses, first_at, last_at)
    select storyline, count(*), min(at), max(at) from events group by storyline`)
}

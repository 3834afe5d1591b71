/** Syncs the catalog with the content folder, incrementally. */
import { removeCatalog } from '../guard.ts'
import { showsDrafts } from '../paths.ts'
import { beginWriting, isDamage } from '../writing.ts'
import { applyAll } from './apply-all.ts'
import { nextDue } from './embargo.ts'
import { fileTable } from './file-table.ts'
import { readMeta } from './meta.ts'
import type { SyncOptions, SyncSummary } from './model.ts'
import { listAll, listSome } from './plan.ts'
import { rulesHash } from './rules-hash.ts'

/**
 * Syncs in one transaction, in which a catalog that is missing or damaged is also made; a second process
 * waits its turn, and one that dies leaves what was. Throws when the folder cannot be listed: a missing
 * folder must not empty the catalog.
 */
export function syncCatalog(options: SyncOptions): SyncSummary {
  const { paths: _, repair = removeCatalog, ...whole } = options
  try {
    return syncOnce(options)
  } catch (error) {
    if (!isDamage(error)) throw error
    repair(options.catalogPath)
  }
  try {
    return syncOnce(whole)
  } catch (error) {
    if (!isDamage(error)) throw error
    removeCatalog(options.catalogPath)
    return syncOnce(whole)
  }
}

function syncOnce(options: SyncOptions): SyncSummary {
  const started = performance.now()
  const { contentDir, catalogPath, patience } = options
  const some = options.paths && listSome(contentDir, options.paths)
  const all = some ? undefined : listAll(contentDir)
  const { db, isNew } = beginWriting(catalogPath, patience)
  try {
    const drafts = options.drafts ?? showsDrafts()
    // A catalog that shows drafts is rebuilt before it serves readers, and the other way round.
    const rules = drafts ? `${rulesHash()} with drafts` : rulesHash()
    const again = !isNew && readMeta(db, 'rules') !== rules
    const isWhole = isNew || again || !some
    const counts = applyAll(db, isWhole ? (all ?? listAll(contentDir)) : some, {
      ...options,
      drafts,
      rules,
      isNew,
      isWhole,
      again,
    })
    const problems = fileTable(db).withProblems()
    const due = nextDue(db)
    db.exec('commit')
    const ms = performance.now() - started
    return { ...counts, ...problems, ...(due !== undefined && { due }), ms }
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    throw error
  } finally {
    db.close()
  }
}

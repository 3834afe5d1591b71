/** The tables of the catalog. The file is disposable: another version rebuilds it from content. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CatalogError } from './faults.ts'

/** Raise it with every change to the tables or to what a sync writes into them. */
export const SCHEMA_VERSION = 11

const tables = `
create table meta (key text primary key, value text not null) without rowid;

-- One row a content file, with its state (see sync/files.ts). A rejected file keeps the record of its
-- last good version.
create table files (
  path text primary key, kind text not null, stamp text not null, hash text not null,
  problems text not null default '[]', state integer not null default 0
) without rowid;
create index files_with_problems on files (path) where state > 0;
-- What the links of a file lead to, so that those are found again whose target comes or goes.
create table links (
  target text not null, path text not null, primary key (target, path)
) without rowid;
create index links_path on links (path);

-- \`at\` sorts: milliseconds since 1970. Hidden: drafts, and embargoes until their time.
create table articles (
  id integer primary key, slug text not null unique, path text not null unique,
  at integer not null, modified text not null, visible integer not null,
  row text not null, record text not null, body_at integer not null, source text not null
);
create index articles_latest on articles (at desc, slug) where visible = 1;
create index articles_waiting on articles (at) where visible = 2;
create index articles_revised on articles (modified desc, slug) where visible = 1;

-- Every tag of every visible article, in the order that lists want: newest first.
create table tags (
  facet text not null, term text not null, at integer not null, slug text not null, article integer not null,
  primary key (facet, term, at desc, slug)
) without rowid;
create index tags_article on tags (article);
create table tag_counts (
  facet text not null, term text not null, uses integer not null, primary key (facet, term)
) without rowid;
create index tag_counts_most on tag_counts (facet, uses desc, term);

-- What counting needs of a visible article, in one short row: its terms by number, and the number
-- of the sync that it came with, so that a reader catches up by reading what is newer.
create table terms (
  number integer primary key, facet text not null, term text not null, unique (facet, term)
);
create table facet_rows (
  article integer primary key, at integer not null, terms text not null, sync integer not null
);
create index facet_rows_sync on facet_rows (sync);

create table events (
  storyline text not null, at integer not null, slug text not null, article integer not null, event text not null,
  primary key (storyline, at, slug)
) without rowid;
create index events_article on events (article);
create table storylines (
  id text primary key, path text not null unique, title text not null, record text not null
) without rowid;
-- Kept beside the events, so that a list of stories needs no count.
create table storyline_spans (
  id text primary key, uses integer not null, first_at integer not null, last_at integer not null
) without rowid;
create index storyline_spans_latest on storyline_spans (last_at desc, id);

create table reports (
  id text primary key, path text not null unique, at integer not null, visible integer not null, record text not null
) without rowid;
create index reports_latest on reports (at desc, id) where visible = 1;
create table report_tags (
  facet text not null, term text not null, report text not null, primary key (facet, term, report)
) without rowid;
create index report_tags_report on report_tags (report);

create table revisions (
  at integer not null, article integer not null, record text not null, primary key (at desc, article, record)
) without rowid;
create index revisions_article on revisions (article);

create table entries (
  kind text not null, id text not null, place integer not null, record text not null, primary key (kind, id)
) without rowid;
create index entries_place on entries (kind, place);
-- A day's price, or a month's average at its first day.
create table prices (
  benchmark text not null, day text not null, price real not null, primary key (benchmark, day)
) without rowid;

-- Texts come in normal form (search/normal-form.ts), so that the index only parts them at spaces.
-- \`names\` holds the tags and the day of an article as words.
create virtual table search using fts5 (
  headline, standfirst, points, body, names,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- Headlines alone, unstemmed, for what is still being typed.
create virtual table headlines using fts5 (
  headline, content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- Terms as the index holds them, and words as they are written, each with its number of articles.
create table words (word text primary key, uses integer not null) without rowid;
create table spellings (word text primary key, uses integer not null) without rowid;
-- What is found beside articles: reports, storylines, terms, entries of the vocabularies.
create table documents (
  number integer primary key, kind text not null, id text not null, title text not null,
  summary text not null, body text not null, unique (kind, id)
);
create virtual table document_search using fts5 (
  title, names, summary, body,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- Which articles link to an address: what many lead to is where a story is told.
create table links (
  slug text not null, article integer not null, primary key (slug, article)
) without rowid;
create index links_article on links (article);
-- Pieces of slugs, for an address that is nearly right.
create virtual table slugs using fts5 (slug, content = '', contentless_delete = 1, tokenize = 'trigram');
`

/**
 * Opens a catalog file and begins to write, in a file made anew when it is missing, of another version,
 * or no database. Where it `isNew`, its tables are part of the transaction: nobody sees them empty.
 * Throws when another process still writes it after `patience` milliseconds.
 */
export function beginWriting(
  path: string,
  remove: (path: string) => void,
  patience = 60_000,
): { readonly db: DatabaseSync; readonly isNew: boolean } {
  mkdirSync(dirname(path), { recursive: true })
  try {
    return begin(path, patience)
  } catch (error) {
    // A file that is locked, or for which there is no room, is not damaged.
    if (!isDamage(error)) throw error
    remove(path)
    return begin(path, patience)
  }
}

function begin(path: string, patience: number) {
  const db = new DatabaseSync(path, { timeout: patience })
  try {
    writeAhead(db, patience)
    db.exec('pragma synchronous = normal; pragma cache_size = -32768')
    db.exec('begin immediate')
    const version = versionOf(db)
    const isNew = version === 0
    if (isNew) {
      db.exec(tables)
      db.exec(`pragma user_version = ${SCHEMA_VERSION}`)
    } else if (version !== SCHEMA_VERSION) throw new VersionError(version)
    return { db, isNew }
  } catch (error) {
    db.close()
    throw error
  }
}

/** A catalog of other tables than these. */
class VersionError extends Error {
  override readonly name = 'VersionError'

  constructor(version: number) {
    super(`The catalog has version ${version}, not ${SCHEMA_VERSION}.`)
  }
}

/** SQLite's codes (sqlite.org/rescode.html) for a file that is not what was written. */
const damage: ReadonlySet<number> = new Set([
  1, // A table is missing.
  11, // CORRUPT
  17, // SCHEMA
  19, // A constraint that held is broken.
  26, // NOTADB
])
/** The same among the codes that say more: a page that is not there, a file that was moved away. */
const damageInDetail: ReadonlySet<number> = new Set([522, 1032])

/** True for an error that a damaged, foreign or outdated catalog gives, which is made anew. */
export function isDamage(error: unknown): boolean {
  if (error instanceof VersionError || error instanceof CatalogError) return true
  const code = sqliteCode(error)
  return code !== undefined && (damage.has(code & 0xff) || damageInDetail.has(code))
}

/** SQLite's own code of an error; undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined
}

/** Moves a file to write-ahead logging: the one lock for which SQLite itself never waits. */
function writeAhead(db: DatabaseSync, patience: number): void {
  const until = performance.now() + patience
  for (;;) {
    try {
      db.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (!isLocked(error) || performance.now() >= until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message)
}

/** The version that a catalog file was made with; 0 for an empty file. */
export function versionOf(db: DatabaseSync): number {
  const row = db.prepare('pragma user_version').get()
  return Number(row?.user_version ?? 0)
}

/** The tables of the catalog. The file is disposable: another version rebuilds it from content. */
import type { DatabaseSync } from 'node:sqlite'

/** Raise it with every change to the tables or to what a sync writes into them. */
export const SCHEMA_VERSION = 17

/** The values of `visible`: a draft, an article that readers see, and one whose time has not come. */
export const visibility = { hidden: 0, shown: 1, embargoed: 2 } as const

export const tableStatements = `
create table meta (key text primary key, value text not null) without rowid;

-- One row a content file, with its state (see sync/file-table.ts). A rejected file keeps the record of its
-- last good version.
create table files (
  path text primary key, kind text not null, stamp text not null, hash text not null,
  problems text not null default '[]', state integer not null default 0
) without rowid;
create index files_with_problems on files (path) where state > 0;
-- The pictures that can be shown; their bytes stay in the content folder.
create table pictures (path text primary key, hash text not null, record text not null) without rowid;
create index pictures_hash on pictures (hash);
-- What the links of a file lead to, so that those are found again whose target comes or goes.
create table links (
  target text not null, path text not null, primary key (target, path)
) without rowid;
create index links_path on links (path);

-- \`at\` sorts: milliseconds since 1970. \`visible\` is one of \`visibility\` above.
create table articles (
  id integer primary key, slug text not null unique, path text not null unique,
  at integer not null, modified text not null, visible integer not null,
  row text not null, record text not null, body_at integer not null, source text not null,
  news_day text
);
create index articles_latest on articles (at desc, slug) where visible = ${visibility.shown};
create index articles_waiting on articles (at) where visible = ${visibility.embargoed};
create index articles_news_day on articles (news_day)
  where visible = ${visibility.shown} and news_day is not null;
create index articles_revised on articles (modified desc, slug) where visible = ${visibility.shown};

-- Every tag of every visible article, in the order that lists want: newest first. Who signs it is one
-- too, of the facet person; see signers.ts.
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
-- Stored beside the events, so that a list of stories needs no count.
create table storyline_spans (
  id text primary key, uses integer not null, first_at integer not null, last_at integer not null
) without rowid;
create index storyline_spans_latest on storyline_spans (last_at desc, id);

create table reports (
  id text primary key, path text not null unique, at integer not null, visible integer not null, record text not null
) without rowid;
create index reports_latest on reports (at desc, id) where visible = ${visibility.shown};
create table report_tags (
  facet text not null, term text not null, report text not null, primary key (facet, term, report)
) without rowid;
create index report_tags_report on report_tags (report);

create table revisions (
  kind text not null, at integer not null, article integer not null, record text not null,
  primary key (kind, at desc, article, record)
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

-- Texts come in normal form (search/normal-form.ts), so that the index only splits them at spaces.
-- \`names\` holds the tags and the day of an article as words.
create virtual table search using fts5 (
  headline, standfirst, points, body, names,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- Headlines alone, unstemmed, for what is still being typed.
create virtual table headlines using fts5 (
  headline, content = '', contentless_delete = 1, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- Terms as the index holds them, and words as they are written, each with its number of articles; of a
-- word, also how many have it with a small letter, and how it sounds.
create table words (word text primary key, uses integer not null) without rowid;
create table spellings (
  word text primary key, uses integer not null, small integer not null, sound text not null
) without rowid;
create index spellings_sound on spellings (sound) where small = 0;
-- What is found beside articles: reports, storylines, terms, entries of the vocabularies. \`names\` are
-- its other names, one a line.
create table documents (
  number integer primary key, kind text not null, id text not null, title text not null, names text not null,
  summary text not null, body text not null, unique (kind, id)
);
create virtual table document_search using fts5 (
  title, names, summary, body,
  content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
-- Which articles link to an address: what many lead to is where a story is covered.
create table article_links (
  slug text not null, article integer not null, primary key (slug, article)
) without rowid;
create index article_links_article on article_links (article);
-- Pieces of slugs, for an address that is nearly right.
create virtual table slugs using fts5 (slug, content = '', contentless_delete = 1, tokenize = 'trigram');
`

/** The version that a catalog file was made with; 0 for an empty file. */
export function versionOf(db: DatabaseSync): number {
  const row = db.prepare('pragma user_version').get()
  return Number(row?.user_version ?? 0)
}

/** Words of a search that say what sort of document is wanted. */
import type { DocumentKind } from './documents.ts'

/** Words that say which kind is wanted, and are looked for in no text. */
export const kindWords: ReadonlyMap<string, DocumentKind> = new Map([
  ['report', 'report'],
  ['reports', 'report'],
  ['dossier', 'report'],
  ['briefing', 'report'],
  ['storyline', 'storyline'],
  ['storylines', 'storyline'],
  ['timeline', 'storyline'],
  ['story', 'storyline'],
  ['glossary', 'glossary'],
  ['definition', 'glossary'],
  ['define', 'glossary'],
  ['meaning', 'glossary'],
  ['term', 'glossary'],
  ['benchmark', 'benchmark'],
  ['benchmarks', 'benchmark'],
  ['price', 'benchmark'],
  ['prices', 'benchmark'],
  ['history', 'report'],
  ['author', 'person'],
  ['writer', 'person'],
  ['writes', 'person'],
  ['wrote', 'person'],
])

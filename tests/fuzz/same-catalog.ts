/** Whether two catalogs say the same of every file. */
import { DatabaseSync } from 'node:sqlite'

/** The files of which they say different things. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [contentsOf(one), contentsOf(other)]
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((path) => a.get(path) !== b.get(path))
    .sort()
}

/** By path: what became of the file, and what readers see of it. */
function contentsOf(path: string): Map<string, string> {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const files = db.prepare('select path, kind, hash, state from files').all()
    const articles = db
      .prepare('select path, slug, visible, row, record, source from articles')
      .all()
    const shown = new Map(articles.map((row) => [row.path, JSON.stringify(row)]))
    return new Map(
      files.map((row) => [String(row.path), `${JSON.stringify(row)} ${shown.get(row.path) ?? ''}`]),
    )
  } finally {
    db.close()
  }
}

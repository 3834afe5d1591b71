/** Writes what counting needs of each article: its day and its terms, by number. */
import type { DatabaseSync } from 'node:sqlite'
import { type Facet, facets } from '#lib/filter/filter'
import { numberOf } from '../rows.ts'

/** The number that the running sync will end with. */
const SYNC = "1 + coalesce((select cast(value as integer) from meta where key = 'syncs'), 0)"

/** Prepares the statements once a sync. */
export function facetRowWriter(db: DatabaseSync) {
  const save = db.prepare(
    `insert into facet_rows (article, at, terms, sync) values (?, ?, ?, ${SYNC})`,
  )
  const addTerm = db.prepare('insert or ignore into terms (facet, term) values (?, ?)')
  const findTerm = db.prepare('select number from terms where facet = ? and term = ?')
  const known = new Map<string, number>()

  function numberOfTerm(facet: Facet, term: string): number {
    const key = `${facet} ${term}`
    const found = known.get(key)
    if (found !== undefined) return found
    addTerm.run(facet, term)
    const row = findTerm.get(facet, term)
    const number = row ? numberOf(row, 'number') : 0
    known.set(key, number)
    return number
  }

  return (article: number, at: number, terms: Record<Facet, readonly string[]>): void => {
    const numbers = facets.flatMap((facet) =>
      [...new Set(terms[facet])].map((term) => numberOfTerm(facet, term)),
    )
    save.run(article, at, numbers.join(' '))
  }
}

/** How many visible articles have each term; gathered, since an archive repeats its terms. */
import type { DatabaseSync } from 'node:sqlite'

/** Gathers what articles add and take away; `flush` writes it down. */
export function tagCounter(db: DatabaseSync) {
  const save = db.prepare(
    'insert into tag_counts (facet, term, uses) values (?, ?, ?) on conflict do update set uses = uses + excluded.uses',
  )
  const drop = db.prepare('delete from tag_counts where facet = ? and term = ? and uses <= 0')
  const changes = new Map<string, Map<string, number>>()

  function change(facet: string, term: string, by: 1 | -1): void {
    const ofFacet = changes.get(facet) ?? new Map<string, number>()
    changes.set(facet, ofFacet.set(term, (ofFacet.get(term) ?? 0) + by))
  }

  return {
    add: (facet: string, term: string) => change(facet, term, 1),
    remove: (facet: string, term: string) => change(facet, term, -1),
    flush() {
      for (const [facet, terms] of changes) {
        for (const [term, by] of terms) {
          if (by !== 0) save.run(facet, term, by)
          if (by < 0) drop.run(facet, term)
        }
      }
      changes.clear()
    },
  }
}

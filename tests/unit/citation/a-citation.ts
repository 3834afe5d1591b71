import type { Citation } from '#lib/citation/citation'
import { plainDate } from '#lib/core/dates'

/** A citation of two people's article, with some of it changed. */
export function aCitation(changes: Partial<Citation> = {}): Citation {
  return {
    kind: 'article',
    id: 'boats-stay-in-port',
    title: 'Cod boats stay in port as quota runs out',
    authors: [
      { family: 'Vik', given: 'Nora Marie' },
      { family: 'Berg', given: 'Ola' },
    ],
    site: 'Tidewater',
    publisher: 'Tidewater Press',
    published: plainDate.parse('2026-03-20'),
    url: 'https://tidewater.example/articles/boats-stay-in-port',
    language: 'en-US',
    ...changes,
  }
}

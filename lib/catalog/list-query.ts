import { facets, type ParsedQuery, type QueryFault, readQuery } from '../filter.ts'
import type { Catalog } from './model.ts'

/** Reads a list's state and checks that every term in it exists: a filter by nothing is a fault. */
export function readListQuery(
  catalog: Pick<Catalog, 'nameOf'>,
  params: URLSearchParams,
): ParsedQuery {
  const read = readQuery(params)
  if (!read.ok) return read
  const faults = facets.flatMap((facet) =>
    read.query.filter.terms[facet]
      .filter((id) => catalog.nameOf(facet, id) === undefined)
      .map((id): QueryFault => ({ key: facet, value: id, message: `is no ${facet} that we know` })),
  )
  return faults.length > 0 ? { ok: false, faults } : read
}

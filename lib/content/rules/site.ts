/** What `site.yaml` refers to must be there. */
import type { Placed } from '../parse/parse.ts'
import type { Problem } from '../problem.ts'
import type { ReferenceIndex } from '../reference-index.ts'
import type { SiteSettings } from '../site.ts'
import { suggest } from './nearest.ts'

/** Checks the people that a site names. */
export function checkSite(
  file: string,
  { desk, editors }: SiteSettings,
  placeOf: Placed['placeOf'],
  known: Pick<ReferenceIndex, 'person'>,
): Problem[] {
  const named = [
    ...(desk === undefined ? [] : [{ id: desk, path: ['desk'] }]),
    ...editors.map((id, index) => ({ id, path: ['editors', index] })),
  ]
  return named
    .filter(({ id }) => !known.person.has(id))
    .map(({ id, path }) => ({
      file,
      ...placeOf(path),
      severity: 'error',
      rule: 'unknown-person',
      message: `There is no person \`${id}\`.`,
      fix: suggest(id, known.person, 'Add it to people.yaml, or remove it.'),
    }))
}

/** The response of `/api/health`: what is served, since when, and how many files have problems. */

import type { Catalog } from '#lib/catalog/model'
import type { FileProblems, ProblemFiles } from '#lib/catalog/sync/file-table'
import type { Publishing } from './server.ts'

interface HealthInput {
  readonly files: ProblemFiles
  /** Pictures that decoding found to be damaged. */
  readonly damaged: readonly FileProblems[]
  readonly publishing: Pick<Publishing, 'last' | 'trouble' | 'isSlow'> | undefined
  /** True while the catalog file is missing, replaced or damaged, and the old one is served on. */
  readonly isUncertain: boolean
  /** True for who knows the token. */
  readonly namesFiles: boolean
}

/**
 * `ok`; `degraded` while publishing fails, takes long or never began, or the catalog is being rebuilt:
 * pages are served, but what is saved may not show. Files with problems are no failure of the site. They are
 * named only to who knows the token, for they may be unpublished; everybody else reads how many there are.
 * Nothing in it names a place on the machine.
 */
export function healthOf(
  catalog: Pick<
    Catalog,
    'version' | 'changedAt' | 'countArticles' | 'listStorylines' | 'listReports'
  >,
  { files: { rejected, flawed }, damaged, publishing, isUncertain, namesFiles }: HealthInput,
) {
  const last = publishing?.last
  const isWell = last && !publishing.trouble && !publishing.isSlow && !isUncertain
  return {
    status: isWell ? 'ok' : 'degraded',
    catalog: {
      version: catalog.version(),
      changed: new Date(catalog.changedAt()).toISOString(),
      articles: catalog.countArticles(),
      storylines: catalog.listStorylines().length,
      reports: catalog.listReports().length,
    },
    lastSync: last
      ? { at: new Date(last.at).toISOString(), ms: Math.round(last.summary.ms) }
      : null,
    rejectedFiles: rejected.length,
    filesWithBrokenLinks: flawed.length,
    damagedPictures: damaged.length,
    ...(namesFiles && {
      rejected: rejected.map(named),
      withBrokenLinks: flawed.map(named),
      damaged: damaged.map(named),
    }),
  } as const
}

function named({ file, problems }: FileProblems) {
  return {
    file,
    problems: problems.map(({ line, column, message, fix }) => ({ line, column, message, fix })),
  }
}

/** What `/api/health` says: what is served, since when, and how many files are rejected. */

import type { Catalog } from '#lib/catalog/model'
import type { RejectedFile } from '#lib/catalog/sync/files'
import type { Publishing } from './server.ts'

/**
 * `ok`; `degraded` while publishing fails or never began: pages are served, but what is saved may not show.
 * Rejected files are no fault of the site. They are named only to who knows the token, for they may be
 * unpublished; everybody else reads how many there are. Nothing in it names a place on the machine.
 */
export function healthOf(
  catalog: Pick<
    Catalog,
    'version' | 'changedAt' | 'countArticles' | 'listStorylines' | 'listReports'
  >,
  rejected: readonly RejectedFile[],
  publishing: Pick<Publishing, 'last' | 'trouble'> | undefined,
  namesFiles: boolean,
) {
  const last = publishing?.last
  return {
    status: last && !publishing.trouble ? 'ok' : 'degraded',
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
    ...(namesFiles && {
      rejected: rejected.map(({ file, problems }) => ({
        file,
        problems: problems.map(({ line, column, message, fix }) => ({
          line,
          column,
          message,
          fix,
        })),
      })),
    }),
  } as const
}

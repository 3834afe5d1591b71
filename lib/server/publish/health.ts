/** What `/api/health` says: what is served, since when, and which files are refused. */

import type { Catalog } from '#lib/catalog/model'
import type { RejectedFile } from '#lib/catalog/sync/files'
import type { Publishing } from './server.ts'

/**
 * `ok`; `degraded` while publishing fails or never began: pages are served, but what is saved may not show.
 * Refused files are no fault of the site. Nothing in it names a place on the machine.
 */
export function healthOf(
  catalog: Pick<
    Catalog,
    'version' | 'changedAt' | 'countArticles' | 'listStorylines' | 'listReports'
  >,
  rejected: readonly RejectedFile[],
  publishing: Pick<Publishing, 'last' | 'trouble'> | undefined,
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
    rejected: rejected.map(({ file, problems }) => ({
      file,
      problems: problems.map(({ line, column, message, fix }) => ({ line, column, message, fix })),
    })),
  } as const
}

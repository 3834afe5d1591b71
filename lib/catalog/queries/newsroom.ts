/** Queries for the site itself: its settings, its own pages, and the people who sign. */
import { z } from 'zod'
import { pageFrontMatter } from '#lib/content/schema'
import { type SiteSettings, siteSettings, unnamedSite } from '#lib/content/site'
import { person } from '#lib/content/vocabulary-schema'
import type { Reader } from '../connection.ts'
import type { Catalog } from '../model.ts'
import { articleRowOf, recordOf, textOf } from '../rows.ts'
import { UNSIGNED } from '../signers.ts'
import { PAGE_SIZE, toPage } from './lists.ts'
import { reportRowOf } from './reports.ts'

type NewsroomQueries = Pick<
  Catalog,
  | 'site'
  | 'findPage'
  | 'listPeople'
  | 'findPerson'
  | 'authorsOf'
  | 'listSigned'
  | 'listSignedReports'
>

const page = pageFrontMatter.extend({ id: z.string(), body: z.string() })
const entry = 'select record from entries where kind = ? and id = ?'
/** Each range of the index ends with the page, so that nothing is listed whole. */
const signedBy = `
  select row, at, slug from (
    select a.row, t.at, t.slug from tags t join articles a on a.id = t.article
    where t.facet = 'person' and t.term = ? order by t.at desc, t.slug limit ?)`

export function newsroomQueries({ get, all }: Reader): NewsroomQueries {
  let read: { readonly text: string; readonly site: SiteSettings } | undefined

  function site(): SiteSettings {
    const row = get(entry, 'site', 'site')
    if (!row) return unnamedSite
    const text = textOf(row, 'record')
    if (read?.text !== text) read = { text, site: recordOf(siteSettings, row) }
    return read.site
  }

  const findPerson: Catalog['findPerson'] = (id) => {
    const row = get(entry, 'person', id)
    return row && recordOf(person, row)
  }

  /** What represents a person in the tags: for the desk also what nobody signed. */
  const termsFor = (id: string) => (site().desk === id ? [id, UNSIGNED] : [id])
  const usesOf = (term: string) =>
    Number(get("select uses from tag_counts where facet = 'person' and term = ?", term)?.uses ?? 0)

  return {
    site,
    findPerson,
    findPage(id) {
      const row = get(entry, 'page', id)
      return row && recordOf(page, row)
    },
    listPeople: () =>
      all("select record from entries where kind = 'person' order by place").map((row) =>
        recordOf(person, row),
      ),
    authorsOf({ authors }) {
      const { desk } = site()
      const ids = authors.length > 0 ? authors : desk ? [desk] : []
      return ids.flatMap((id) => findPerson(id) ?? [])
    },
    listSigned(id, number = 1) {
      const terms = termsFor(id)
      const total = terms.reduce((sum, term) => sum + usesOf(term), 0)
      const start = (number - 1) * PAGE_SIZE
      const rows = all(
        `${terms.map(() => signedBy).join(' union all ')} order by at desc, slug limit ? offset ?`,
        ...terms.flatMap((term) => [term, start + PAGE_SIZE]),
        PAGE_SIZE,
        start,
      )
      return toPage(rows.map(articleRowOf), total, number, PAGE_SIZE)
    },
    listSignedReports: (id) =>
      termsFor(id)
        .flatMap((term) =>
          all(
            `select r.record from report_tags t join reports r on r.id = t.report
             where t.facet = 'person' and t.term = ? and r.visible = 1 limit 500`,
            term,
          ),
        )
        .map(reportRowOf)
        .sort((a, b) => (a.published < b.published ? 1 : -1)),
  }
}

/** Responds to requests for citations as files. */
import type { Catalog } from '#lib/catalog/model'
import {
  type CitationFormat,
  citationFormatNames,
  citationFormats,
} from '#lib/core/citation-formats'
import { bibtexOf } from './bibtex.ts'
import { type Citation, citationOfArticle, citationOfReport } from './citation.ts'
import { cslJsonOf } from './csl-json.ts'
import { risOf } from './ris.ts'

const writers = { bib: bibtexOf, ris: risOf, json: cslJsonOf } as const

/** `/articles/{slug}/cite.bib` and its like; 404 in plain text for what does not exist. */
export function answerCitation(
  catalog: Catalog,
  section: string,
  id: string,
  ending: string,
): Response {
  const format = citationFormatNames.find((one) => one === ending)
  const citation = findCitation(catalog, section, id)
  if (!format || !citation)
    return new Response('There is no such citation.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  return new Response(writers[format](citation), { headers: headersOf(format, id) })
}

function headersOf(format: CitationFormat, id: string) {
  return {
    'Content-Type': `${citationFormats[format].type}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${id}.${format}"`,
  }
}

function findCitation(catalog: Catalog, section: string, id: string): Citation | undefined {
  if (section === 'reports') {
    const report = catalog.findReport(id)
    return report && citationOfReport(report, catalog)
  }
  const article = section === 'articles' ? catalog.findArticle(id) : undefined
  return article && citationOfArticle(article, catalog)
}

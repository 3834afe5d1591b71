/** What a search finds besides articles, with names and links. */
import type { OtherResult } from '#lib/catalog/queries/search-result'
import { termUrl, urls } from '#lib/filter/urls'

export type OtherKind = OtherResult['kind']

/** What a kind of document is called beside its name. */
export const documentNames: Readonly<Record<OtherKind, string>> = {
  report: 'Report',
  storyline: 'Storyline',
  glossary: 'Glossary',
  place: 'Place',
  organisation: 'Organisation',
  country: 'Country',
  commodity: 'Commodity',
  benchmark: 'Price',
  person: 'Person',
}

/** The place whose map is shown: the first that answers, for a map each would be more than the articles. */
export function placeToMap(results: readonly OtherResult[]): string | undefined {
  return results.find(({ kind }) => kind === 'place')?.id
}

/** The page of a document. */
export function documentUrl(kind: OtherKind, id: string): string {
  switch (kind) {
    case 'report':
      return urls.report(id)
    case 'glossary':
      return urls.glossaryTerm(id)
    case 'benchmark':
      return urls.benchmark(id)
    case 'person':
      return urls.author(id)
    default:
      return termUrl(kind, id)
  }
}

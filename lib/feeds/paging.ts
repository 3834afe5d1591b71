import type { FeedDocument } from './document.ts'

/** The links of a page of a feed to itself and to the others, by the names of RFC 5005, section 3. */
export function pagingLinks(
  { page, pages, url }: FeedDocument,
  type: string,
): { rel: string; type: string; href: string }[] {
  const link = (rel: string, number: number) => ({ rel, type, href: url(number) })
  return [
    link('self', page),
    link('first', 1),
    link('last', pages),
    ...(page > 1 ? [link('previous', page - 1)] : []),
    ...(page < pages ? [link('next', page + 1)] : []),
  ]
}

/** MiniSearch with its defaults over all that the catalog holds, to compare this search with. */
import MiniSearch from 'minisearch'
import type { Catalog } from '#lib/catalog/model'
import type { Answers } from './search.ts'

interface Doc {
  readonly id: string
  readonly title: string
  readonly standfirst: string
  readonly points: string
  readonly body: string
}

const FIELDS = ['title', 'standfirst', 'points', 'body']

/** Indexes articles, reports, storylines, the glossary, the vocabularies and benchmarks. */
export function miniSearchOver(catalog: Catalog, limit: number) {
  const articles = new MiniSearch<Doc>({ fields: FIELDS })
  const others = new MiniSearch<Doc>({ fields: FIELDS })
  const ids = new Set<string>()
  const add = (index: MiniSearch<Doc>, doc: Doc) => {
    if (ids.has(doc.id)) return
    ids.add(doc.id)
    index.add(doc)
  }
  for (let at = 0; ; at += 500) {
    const slugs = catalog.listSlugs(at, 500)
    for (const { slug } of slugs) {
      const article = catalog.findArticle(slug)
      if (article) add(articles, docOf(slug, { ...article, title: article.headline }))
    }
    if (slugs.length < 500) break
  }
  for (const { id } of catalog.listReports()) {
    const found = catalog.findReport(id)
    if (found) add(others, docOf(`report:${id}`, found))
  }
  for (const { id } of catalog.listStorylines()) {
    const found = catalog.findStoryline(id)
    if (found) add(others, docOf(`storyline:${id}`, found))
  }
  for (const { id, term, definition, aliases } of catalog.listGlossary())
    add(
      others,
      docOf(`glossary:${id}`, { title: term, standfirst: definition, keyPoints: aliases }),
    )
  for (const { id, name, fullName, source } of catalog.listBenchmarks())
    add(others, docOf(`benchmark:${id}`, { title: `${name} ${fullName}`, standfirst: source }))
  for (const { id } of catalog.listTerms('place')) {
    const found = catalog.findPlace(id)
    if (found) add(others, entryDoc(`place:${id}`, found))
  }
  for (const { id } of catalog.listTerms('organisation')) {
    const found = catalog.findOrganisation(id)
    if (found) add(others, entryDoc(`organisation:${id}`, found))
  }
  for (const { id, name } of catalog.listTerms('country'))
    add(others, docOf(`country:${id}`, { title: name, standfirst: '' }))
  for (const { id, name, role = '', description = role } of catalog.listPeople())
    add(others, docOf(`person:${id}`, { title: name, standfirst: description }))
  const top = (index: MiniSearch<Doc>, q: string) =>
    index
      .search(q)
      .slice(0, limit)
      .map(({ id }) => String(id))
  return {
    has: (id: string) => ids.has(id),
    search: (q: string): Answers => ({ articles: top(articles, q), others: top(others, q) }),
  }
}

function entryDoc(
  id: string,
  { name, description, aliases }: { name: string; description: string; aliases: readonly string[] },
): Doc {
  return docOf(id, { title: name, standfirst: description, keyPoints: aliases })
}

function docOf(
  id: string,
  {
    title,
    standfirst,
    keyPoints = [],
    body = '',
  }: { title: string; standfirst: string; keyPoints?: readonly string[]; body?: string },
): Doc {
  return { id, title, standfirst, points: keyPoints.join('\n'), body }
}

import { notFound } from 'next/navigation'
import { AuthorHead } from '#components/article/author-head'
import { SignedReports } from '#components/article/signed-reports'
import { JsonLd } from '#components/site/json-ld'
import { ArticleList } from '#components/ui/article-list'
import { openCatalog } from '#lib/catalog/catalog'
import { searchParamsOf } from '#lib/core/search-params'
import { readPage } from '#lib/filter/filter'
import { urls } from '#lib/filter/urls'
import { authorMetadata } from '#lib/seo/metadata'
import { authorStructuredData } from '#lib/seo/structured-data'

type Props = PageProps<'/authors/[id]'>

const pageOf = async ({ searchParams }: Props) =>
  readPage(searchParamsOf(await searchParams)) ?? notFound()

export async function generateMetadata(props: Props) {
  const catalog = openCatalog()
  const person = catalog.findPerson((await props.params).id)
  const page = await pageOf(props)
  return person ? authorMetadata(catalog.site(), person, page) : {}
}

/** Someone who signs, and what they signed. */
export default async function AuthorPage(props: Props) {
  const catalog = openCatalog()
  const person = catalog.findPerson((await props.params).id) ?? notFound()
  const articles = catalog.listSigned(person.id, await pageOf(props))
  const reports = articles.page === 1 ? catalog.listSignedReports(person.id) : []
  return (
    <>
      <JsonLd data={authorStructuredData(person, catalog.site())} />
      <AuthorHead person={person} count={articles.total} />
      <ArticleList page={articles} href={(page) => urls.author(person.id, page)} names={catalog} />
      <SignedReports reports={reports} />
    </>
  )
}

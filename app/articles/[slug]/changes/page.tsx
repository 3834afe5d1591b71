import { notFound } from 'next/navigation'
import { ChangesList } from '#components/article/changes-list'
import { ReportError } from '#components/site/report-error'
import { SectionHeader } from '#components/ui/section-header'
import { SiteLink } from '#components/ui/site-link'
import { changesOf } from '#lib/article/revision-diff'
import { openCatalog } from '#lib/catalog/catalog'
import { urls } from '#lib/filter/urls'
import { renderArticle } from '#lib/markdown/article'
import { pageMetadata } from '#lib/seo/page-metadata'

type Props = PageProps<'/articles/[slug]/changes'>

export async function generateMetadata({ params }: Props) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug)
  if (!article) return {}
  return pageMetadata(catalog.site(), {
    title: `What changed in: ${article.headline}`,
    description: `Corrections, clarifications and updates of “${article.headline}”.`,
    path: urls.changes(article.slug),
  })
}

/** What was corrected in an article and added to it, word by word. */
export default async function ChangesPage({ params }: Props) {
  const catalog = openCatalog()
  const article = catalog.findArticle((await params).slug) ?? notFound()
  const { slug, headline } = article
  const { places } = renderArticle(article)
  const changes = changesOf(article)
  const isCompared = changes.some(({ words }) => words.length > 0)
  return (
    <>
      <SectionHeader
        isAnnexe
        kicker="What changed in"
        title={headline}
        scope={`Corrections, clarifications and updates, newest first.${isCompared ? ' Struck through is what the article said; marked is what it says now.' : ''}`}
      >
        <SiteLink href={urls.article(slug)}>Read the article</SiteLink>
        <ReportError site={catalog.site()} about={{ headline, path: urls.article(slug) }} />
      </SectionHeader>
      <ChangesList
        changes={changes}
        placeOf={(index) => places[index] && `${urls.article(slug)}#${places[index]}`}
      />
    </>
  )
}

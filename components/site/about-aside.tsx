import { Corrections } from '#components/article/corrections'
import { AsideSection } from '#components/ui/aside-section'
import { FactList } from '#components/ui/fact-list'
import { SiteLink } from '#components/ui/site-link'
import type { RevisedArticle } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'

const further = [
  { name: 'Corrections', href: urls.corrections() },
  { name: 'Glossary and units', href: urls.glossary() },
  { name: 'Feeds', href: urls.feeds() },
  { name: 'Prices and their sources', href: urls.benchmarks() },
] as const

/** Beside About: how much there is, where to read on, and what was corrected lately. */
export function AboutAside({
  counts,
  revised,
}: {
  counts: Readonly<Record<string, number>>
  revised: readonly RevisedArticle[]
}) {
  const facts = Object.entries(counts).map(([says, count]) => ({
    figure: count.toLocaleString('en-GB'),
    says,
  }))
  return (
    <>
      <FactList facts={facts} />
      <AsideSection id="further" title="Further">
        <ul role="list">
          {further.map(({ name, href }) => (
            <li key={href}>
              <SiteLink href={href}>{name}</SiteLink>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection id="corrected" title="Lately corrected">
        <Corrections revised={revised} heading="h3" />
      </AsideSection>
    </>
  )
}

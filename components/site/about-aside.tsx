import { Corrections } from '#components/article/corrections'
import { AsideSection } from '#components/ui/aside-section'
import { SiteLink } from '#components/ui/site-link'
import type { RevisedArticle } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'
import { SlashSwitch } from './slash-switch.tsx'

const further = [
  { name: 'Corrections', href: urls.corrections() },
  { name: 'Glossary and units', href: urls.glossary() },
  { name: 'Feeds', href: urls.feeds() },
  { name: 'Prices and their sources', href: urls.benchmarks() },
] as const

/** Beside About: where to read on, the settings, and what was corrected lately. */
export function AboutAside({ revised }: { revised: readonly RevisedArticle[] }) {
  return (
    <>
      <AsideSection id="further" title="Further">
        <ul role="list">
          {further.map(({ name, href }) => (
            <li key={href}>
              <SiteLink href={href}>{name}</SiteLink>
            </li>
          ))}
        </ul>
      </AsideSection>
      <div className="needs-script">
        <AsideSection id="settings" title="Settings">
          <SlashSwitch />
        </AsideSection>
      </div>
      <AsideSection id="corrected" title="Lately corrected">
        <Corrections revised={revised} />
      </AsideSection>
    </>
  )
}

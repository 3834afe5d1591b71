import { Prose } from '#components/markdown/prose'
import { SlashSwitch } from '#components/site/slash-switch'
import { SectionHeader } from '#components/ui/section-header'
import { urls } from '#lib/filter/urls'
import { renderBody } from '#lib/markdown/body'
import { pageMetadata } from '#lib/seo/metadata'
import { text } from './text.ts'

export const metadata = pageMetadata({
  title: 'About',
  description:
    'What Chokepoint covers, how its articles are written, and how it treats its readers.',
  path: urls.about(),
})

export default function AboutPage() {
  return (
    <>
      <SectionHeader title="About Chokepoint" />
      <Prose content={renderBody(text)} />
      <SlashSwitch />
    </>
  )
}

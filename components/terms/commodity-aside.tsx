import type { ComponentProps } from 'react'
import { CommodityBenchmarks } from '#components/benchmarks/commodity-benchmarks'
import { ReportAside } from '#components/reports/report-aside'
import { StorylineList } from '#components/storylines/storyline-list'
import { AsideSection } from '#components/ui/aside-section'
import type { ReportRow, StorylineSummary } from '#lib/catalog/model'

/** Beside the articles of a commodity: its prices, its storylines and its reports. */
export function CommodityAside({
  benchmarks,
  storylines,
  reports,
}: {
  benchmarks: ComponentProps<typeof CommodityBenchmarks>
  storylines: readonly StorylineSummary[]
  reports: readonly ReportRow[]
}) {
  return (
    <>
      <CommodityBenchmarks {...benchmarks} />
      <AsideSection id="stories" title="Storylines">
        <StorylineList storylines={storylines} />
      </AsideSection>
      <ReportAside reports={reports} />
    </>
  )
}

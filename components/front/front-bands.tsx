import { LatestPricesTable } from '#components/benchmarks/latest-prices-table'
import { ReportCovers } from '#components/reports/report-cover'
import { latestPricesInWords } from '#lib/benchmarks/latest'
import { groupOrder } from '#lib/benchmarks/price-groups'
import { allOf } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'
import type { Front } from '#lib/front/front'
import { Band } from './band.tsx'
import { StoryLanes } from './story-lanes.tsx'

/** What moved, the storylines in motion and the reports; each where there is any. */
export function FrontBands({ front: { latestPrices, lanes, covers, counts } }: { front: Front }) {
  return (
    <>
      {latestPrices.length > 0 ? (
        <Band
          id="moved"
          title="What moved"
          all={{ href: urls.benchmarks(), text: 'All prices' }}
          ground="shade"
        >
          <LatestPricesTable
            caption={`${latestPricesInWords(latestPrices)} ${groupOrder}`}
            groups={[{ latest: latestPrices }]}
            isBrief
          />
        </Band>
      ) : null}
      {lanes ? (
        <Band
          id="in-motion"
          title="Developing stories"
          says="Each dot is an event, the filled one the last."
          all={{ href: urls.storylines(), text: allOf(counts.storylines, 'storyline') }}
        >
          <StoryLanes lanes={lanes} />
        </Band>
      ) : null}
      {covers.length > 0 ? (
        <Band
          id="reports"
          title="Reports"
          says="Dossiers on what happened, who decides, what it costs and what to watch."
          all={{ href: urls.reports(), text: allOf(counts.reports, 'report') }}
          ground="night"
        >
          <ReportCovers covers={covers} />
        </Band>
      ) : null}
    </>
  )
}

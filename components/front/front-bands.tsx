import { StandingTable } from '#components/benchmarks/standing-table'
import { ReportCovers } from '#components/reports/report-cover'
import { standingsInWords } from '#lib/benchmarks/latest'
import { urls } from '#lib/filter/urls'
import type { Front } from '#lib/front/front'
import { Band } from './band.tsx'
import { StoryLanes } from './story-lanes.tsx'

/** What moved, the storylines in motion and the reports; each where there is any. */
export function FrontBands({ front: { standings, lanes, covers, counts } }: { front: Front }) {
  return (
    <>
      {standings.length > 0 ? (
        <Band
          id="moved"
          title="What moved"
          says="Twelve months on one scale for all, dashed where each began."
          all={{ href: urls.benchmarks(), text: 'All prices' }}
          ground="shade"
        >
          <StandingTable caption={standingsInWords(standings)} standings={standings} />
        </Band>
      ) : null}
      {lanes ? (
        <Band
          id="in-motion"
          title="Storylines in motion"
          says="Each dot is an event, the red one the last."
          all={{ href: urls.storylines(), text: `All ${counts.storylines} storylines` }}
        >
          <StoryLanes lanes={lanes} />
        </Band>
      ) : null}
      {covers.length > 0 ? (
        <Band
          id="reports"
          title="Reports"
          says="Dossiers on what happened, who decides, what it costs and what to watch."
          all={{ href: urls.reports(), text: `All ${counts.reports} reports` }}
          ground="night"
        >
          <ReportCovers covers={covers} />
        </Band>
      ) : null}
    </>
  )
}

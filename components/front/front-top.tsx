import type { Names } from '#lib/catalog/model'
import type { Front } from '#lib/front/front'
import { FrontLead } from './front-lead.tsx'
import { FrontTier } from './front-tier.tsx'
import { LeadHinge } from './lead-hinge.tsx'

/** The lead, what surrounds it, and the stories under it. */
export function FrontTop({
  front: { lead, around, features, briefs },
  names,
}: {
  front: Front
  names: Names
}) {
  return (
    <>
      {lead ? <FrontLead lead={lead} names={names} /> : null}
      {lead && around ? <LeadHinge around={around} published={lead.row.published} /> : null}
      <FrontTier features={features} briefs={briefs} names={names} />
    </>
  )
}

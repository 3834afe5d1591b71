import { SiteLink } from '#components/ui/site-link'
import type { Person } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'

/** Who signs a piece, each with the page of what they signed: `By A, B and C`. */
export function Byline({ authors }: { authors: readonly Person[] }) {
  if (authors.length === 0) return null
  return (
    <p>
      By{' '}
      {authors.map(({ id, name }, index) => (
        <span key={id}>
          {index === 0 ? null : index === authors.length - 1 ? ' and ' : ', '}
          <SiteLink href={urls.author(id)}>{name}</SiteLink>
        </span>
      ))}
    </p>
  )
}

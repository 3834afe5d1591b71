import { FollowLine } from '#components/ui/follow-line'
import { SectionHeader } from '#components/ui/section-header'
import type { Person } from '#lib/catalog/model'
import { countInWords } from '#lib/filter/labels'
import { urls } from '#lib/filter/urls'

/** The head of an author's page: who it is, how to write to them, and how to follow what they write. */
export function AuthorHead({ person, count }: { person: Person; count: number }) {
  const { id, name, kind, role, description, email, links } = person
  return (
    <SectionHeader
      kicker={role ?? (kind === 'desk' ? 'Desk' : 'Author')}
      title={name}
      scope={description}
    >
      <p>{countInWords(count)}</p>
      {email ? <a href={`mailto:${email}`}>{email}</a> : null}
      {links.map((link) => (
        <a key={link} href={link} rel="me noopener external">
          {new URL(link).hostname.replace(/^www\./, '')}
        </a>
      ))}
      <FollowLine url={(format) => urls.authorFeed(id, format)} />
    </SectionHeader>
  )
}

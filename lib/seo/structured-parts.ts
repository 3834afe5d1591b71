/** What structured data of several pages has: who publishes, who signs, and the way to a page. */
import type { BreadcrumbList, WithContext } from 'schema-dts'
import type { Person, SiteSettings } from '#lib/catalog/model'
import { absolute, urls } from '#lib/filter/urls'

/** The organisation behind the site. */
export function publishingOrganisation({ name, publisher = name }: SiteSettings) {
  return { '@type': 'NewsMediaOrganization', name: publisher, url: absolute('/') } as const
}

/** Someone who signs: a person, or a desk as an organisation. */
export function authorData({ id, name, kind, role, links }: Person) {
  const common = {
    name,
    url: absolute(urls.author(id)),
    ...(links.length > 0 && { sameAs: links }),
  }
  return kind === 'desk'
    ? ({ '@type': 'Organization', ...common } as const)
    : ({ '@type': 'Person', ...common, ...(role && { jobTitle: role }) } as const)
}

/** The way from the front page. */
export function breadcrumbs(
  { name: home }: SiteSettings,
  trail: readonly { name: string; url: string }[],
): Omit<WithContext<BreadcrumbList>, '@context'> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: home, url: '/' }, ...trail].map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(url),
    })),
  }
}

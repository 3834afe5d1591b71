import type { SiteSettings } from '#lib/catalog/model'
import { urls } from '#lib/filter/urls'

const sections = {
  news: { name: 'News', href: urls.archive() },
  storylines: { name: 'Storylines', href: urls.storylines() },
  benchmarks: { name: 'Prices', href: urls.benchmarks() },
  reports: { name: 'Reports', href: urls.reports() },
  map: { name: 'Map', href: urls.map() },
} as const

/** The sections of the site, in the order in which its navigation names them. */
export function sectionsOf({ navigation }: Pick<SiteSettings, 'navigation'>) {
  return navigation.map((name) => sections[name])
}

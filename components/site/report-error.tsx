import type { SiteSettings } from '#lib/catalog/model'
import { reportAddress } from '#lib/seo/report-address'

/** The way to report an error, with what it is about filled in; nothing where the site names no address. */
export function ReportError({
  site,
  about,
}: {
  site: SiteSettings
  about?: { readonly headline: string; readonly path: string }
}) {
  const href = reportAddress(site, about)
  return href ? <a href={href}>Report an error</a> : null
}

import type { SiteSettings } from '#lib/catalog/model'
import { absolute } from '#lib/filter/urls'

/**
 * Where a reader reports an error, as an address for mail (RFC 6068) with the piece and its address
 * filled in; undefined where the site names no address.
 */
export function reportAddress(
  { corrections, contact }: Pick<SiteSettings, 'corrections' | 'contact'>,
  about?: { readonly headline: string; readonly path: string },
): string | undefined {
  const to = corrections ?? contact
  if (!to) return undefined
  const subject = about ? `Error in: ${about.headline}` : 'An error'
  const body = [
    ...(about ? [absolute(about.path), ''] : []),
    'What is wrong:',
    '',
    'What is right, and where it can be read:',
    '',
  ].join('\r\n')
  const name = encodeURIComponent(to).replaceAll('%40', '@')
  return `mailto:${name}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

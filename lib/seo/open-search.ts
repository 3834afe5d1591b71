/** OpenSearch 1.1: lets a browser search the archive from its own address bar. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { SiteSettings } from '#lib/catalog/model'
import { absolute, urls } from '#lib/filter/urls'

export const OPEN_SEARCH = 'application/opensearchdescription+xml'

/** The most characters that OpenSearch allows a short name. */
const SHORT_NAME_LENGTH = 16

/** The description at `/opensearch.xml`; its templates hold a place for what is typed. */
export function openSearchDescription({ name, line, language }: SiteSettings): string {
  const template = (path: string) => `${absolute(path)}?q={searchTerms}`
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', name.slice(0, SHORT_NAME_LENGTH)),
      x('Description', `${name}: ${line}`),
      x('InputEncoding', 'UTF-8'),
      x('Language', language),
      x('Image', { width: 64, height: 64, type: 'image/svg+xml' }, absolute('/icon.svg')),
      x('Url', { type: 'text/html', method: 'get', template: template(urls.archive()) }),
      x('Url', { type: 'application/atom+xml', template: template(urls.archiveFeed()) }),
      x('Url', { type: OPEN_SEARCH, rel: 'self', template: absolute(urls.openSearch()) }),
    ]),
  ])
}

/** OpenSearch 1.1: lets a browser search the archive from its own address bar. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { absolute, urls } from '#lib/filter/urls'

export const OPEN_SEARCH = 'application/opensearchdescription+xml'

/** The description at `/opensearch.xml`; its templates hold a place for what is typed. */
export function openSearchDescription(): string {
  const template = (path: string) => `${absolute(path)}?q={searchTerms}`
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', 'Chokepoint'),
      x('Description', 'News on the geopolitics of energy markets'),
      x('InputEncoding', 'UTF-8'),
      x('Language', 'en-GB'),
      x('Image', { width: 64, height: 64, type: 'image/svg+xml' }, absolute('/icon.svg')),
      x('Url', { type: 'text/html', method: 'get', template: template(urls.archive()) }),
      x('Url', { type: 'application/atom+xml', template: template(urls.archiveFeed()) }),
      x('Url', { type: OPEN_SEARCH, rel: 'self', template: absolute(urls.openSearch()) }),
    ]),
  ])
}

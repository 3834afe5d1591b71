/** Headline, standfirst, publisher, authors and address of a page, by the ladder that the field uses. */
import type { PageHead } from './page-head.ts'
import { metaText } from './page-head.ts'
import { filled, oneLine } from './plain-text.ts'

/** What parts a headline from a site's name in a title. */
const SEPARATOR = /\s+(?:[|–—·•»«›/\\~]|::|-{1,2}|<|>)\s+|\s*[|»]\s*|\s+:\s+/

/** The headline of a page; undefined where nothing of it could be one. */
export function headlineOf(head: PageHead, url: string | undefined): string | undefined {
  const { meta, described, headings, ownHeading, marked } = head
  const sites = siteNames(head, url)
  const isSite = (text: string) => sites.has(lettersOf(text))
  const title = head.title && withoutSite(head.title, sites)
  const shared = metaText(meta, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title')
  const social = shared && withoutSite(shared, sites)
  const stated = described?.headline && !isSite(described.headline) ? described.headline : undefined
  const confirmed = headings.find(
    (text) =>
      !isSite(text) && [stated, social, head.title].some((other) => other && agrees(text, other)),
  )
  const candidates = [
    confirmed,
    stated,
    metaText(meta, 'citation_title', 'dc.title', 'dcterms.title', 'hdl', 'headline'),
    marked,
    social,
    ownHeading,
    headings.find((text) => !isSite(text) && text.length >= 12),
    head.title && emphasisedPart(head.title, head.emphasised),
    title,
    head.title,
    headings[0],
  ]
  const found = candidates.find((text) => text && /\p{L}/u.test(text) && !isSite(text))
  return filled(oneLine(found ?? head.title ?? ''))
}

/** The part of a title that a page without first headings sets in bold or large type. */
function emphasisedPart(title: string, emphasised: readonly string[]): string | undefined {
  const shown = new Set(emphasised.map(lettersOf))
  return title
    .split(/\s*(?:::?|[|–—-])\s+/)
    .find((part) => part.length >= 12 && shown.has(lettersOf(part)))
}

/** One text is the other, or the beginning or a part of it that is not too short. */
function agrees(text: string, other: string): boolean {
  const [a, b] = [lettersOf(text), lettersOf(other)]
  if (a === '' || b === '') return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 10 && long.includes(short) && short.length > long.length * 0.35
}

/** The title without the parts that name the site. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR).filter(Boolean)
  if (parts.length < 2) return title
  const isSite = (part: string | undefined) => part !== undefined && sites.has(lettersOf(part))
  if (isSite(parts.at(-1)))
    return title
      .slice(0, title.lastIndexOf(parts.at(-1) ?? ''))
      .replace(/[\s|–—·•»«›/\\~:<>-]+$/, '')
  if (isSite(parts[0]))
    return title.slice((parts[0] ?? '').length).replace(/^[\s|–—·•»«›/\\~:<>-]+/, '')
  return title
}

/** The names of the site, as letters alone. */
function siteNames({ meta, described }: PageHead, url: string | undefined): ReadonlySet<string> {
  const host = url && URL.parse(url)?.hostname.replace(/^www\d?\./, '')
  const names = [
    metaText(
      meta,
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'al:ios:app_name',
    ),
    meta.get('twitter:site')?.replace(/^@/, ''),
    described?.publisher,
    host,
    host?.split('.').at(0),
    host?.split('.').slice(0, -1).join(''),
  ]
  const letters = names.flatMap((name) => (name ? [lettersOf(name)] : []))
  return new Set(
    letters.flatMap((name) => [name, `the${name}`, name.replace(/^the/, '')]).filter(Boolean),
  )
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The page's own summary. */
export function standfirstOf({ meta, described }: PageHead): string | undefined {
  return (
    described?.description ??
    metaText(
      meta,
      'og:description',
      'description',
      'twitter:description',
      'dc.description',
      'dcterms.description',
      'sailthru.description',
    )
  )
}

/** Who published it, by name. */
export function publisherOf(
  { meta, described }: PageHead,
  url: string | undefined,
): string | undefined {
  const host = url && URL.parse(url)?.hostname.replace(/^www\d?\./, '')
  return (
    described?.publisher ??
    metaText(
      meta,
      'og:site_name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'publisher',
      'application-name',
      'cre',
    ) ??
    host
  )
}

/** Who signed it. */
export function authorsOf({ meta, described }: PageHead): readonly string[] {
  if (described && described.authors.length > 0) return described.authors
  const name = metaText(
    meta,
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'byl',
  )
  return name && !/^https?:/.test(name) ? [name.replace(/^by\s+/i, '')] : []
}

/** The page's own address, if it can be followed. */
export function addressOf({ meta, canonical, described }: PageHead): string | undefined {
  const base = webAddress(meta.get('og:url')) ?? webAddress(described?.url)
  const own = canonical ? URL.parse(canonical, base)?.href : undefined
  return (
    webAddress(own) ??
    base ??
    webAddress(meta.get('twitter:url')) ??
    webAddress(meta.get('parsely-link'))
  )
}

/** An address of the web; undefined for anything else. */
function webAddress(text: string | undefined): string | undefined {
  const address = text === undefined ? null : URL.parse(text.trim())
  return address && /^https?:$/.test(address.protocol) ? address.href : undefined
}

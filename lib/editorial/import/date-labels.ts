/** By what names pages state a date, and by what classes they show one. */

/** Metadata that states when a page was published, the most reliable first. */
export const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'bt:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'datecreated',
  'pubdate',
  'pub_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published',
  'published-date',
  'published_date',
  'published_time',
  'article.published',
  'article:create',
  'article_date_original',
  'originalpublicationdate',
  'displaydate',
  'ptime',
  'cxenseparse:recs:publishtime',
  'shareaholic:article_published_time',
  'pdate',
  'ga-publishdate',
  'date',
  'cdate',
  'created',
  'date_published',
  'article.created',
  'video:release_date',
  'prism.publicationdate',
] as const
/** Metadata that states when it was last changed. */
export const CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
] as const

/** Classes and ids of what holds a date. */
export const DATED =
  /(?:^|[\s_-])(?:(?:entry|post|article|publish(?:ed)?|pub|story|news|meta|blog|submitted|created|release|content)?[_-]{0,2}(?:date|time|datum|timestamp|dateline|datetime|published|posted|pubdate|fecha|data|created)|(?:entry|post|article|story)[_-]{0,2}(?:meta|info|details)|byline|submitted|meta|posted-on|kicker|info)(?:$|[\s_-])/i
/** The same, in camel case. */
export const DATED_CAMEL = /(?:[Dd]ate(?:[A-Z]|$|\s|_|-)|[Pp]ublish|[Tt]imestamp|[Pp]osted)/
/** Classes and ids of what is about other articles. */
export const OTHERS =
  /(?:^|[\s_-])(?:related|teasers?|comments?|sidebar|widgets?|recommend(?:ed|ations?)?|most|popular|latest|recent|recirculation|promo|archives?|footer|carousel|card|list|events?|weather|copyright|modified|updated?|disqus)(?:$|[\s_-])/i
/** Words before the day of an article. */
export const LEADS =
  /^(?:(?:first )?published|posted|publié|veröffentlicht|erstellt|stand|date|datum|pubblicato|publicado|geplaatst|opublikowano|am|le|on)\b/i

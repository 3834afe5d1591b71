/** The formats in which every feed can be had, by the ending of its address. */
export const feedFormats = {
  xml: { type: 'application/atom+xml', name: 'Atom' },
  rss: { type: 'application/rss+xml', name: 'RSS' },
  json: { type: 'application/feed+json', name: 'JSON Feed' },
} as const

export type FeedFormat = keyof typeof feedFormats

/** The formats in the order in which a reader is offered them. */
export const feedFormatNames = ['xml', 'rss', 'json'] as const satisfies readonly FeedFormat[]

/** True for the ending of a feed's address. */
export function isFeedFormat(text: string | undefined): text is FeedFormat {
  return text !== undefined && Object.hasOwn(feedFormats, text)
}

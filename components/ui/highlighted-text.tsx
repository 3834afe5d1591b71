import type { Segment } from '#lib/catalog/queries/search-result'

/** A text with the words of a search highlighted. */
export function HighlightedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, highlighted }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no identity but its place.
    highlighted ? <mark key={index}>{text}</mark> : text,
  )
}

import type { Segment } from '#lib/catalog/queries/finding'

/** A text with the words of a search marked. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no identity but its place.
    marked ? <mark key={index}>{text}</mark> : text,
  )
}

import { Fragment } from 'react'
import type { Segment } from '#lib/catalog/queries/search-result'
import { unbroken } from './unbroken.tsx'

/** A text with the words of a search highlighted. */
export function HighlightedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, highlighted }, index) => {
    const shown = unbroken(text, true)
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a text has no identity but its place.
    return <Fragment key={index}>{highlighted ? <mark>{shown}</mark> : shown}</Fragment>
  })
}

import type { ReactNode } from 'react'
import { unbrokenParts } from '#lib/core/line-breaks'

/** A headline or a line of a list that ends in no orphan and separates no amount from its unit. */
export function unbroken(text: string, goesOn = false): ReactNode {
  return unbrokenParts(text, goesOn).map(({ text: part, isWhole }, at) =>
    isWhole ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order.
      <span key={at} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

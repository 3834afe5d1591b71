/** How high the text of a lead may be on a wide page, by the sizes that its style sheet gives it. */

import { linesWithin, widthOf } from '#lib/core/lettering'

/** Three sizes of headline: a long one in the largest type would fill a screen. */
export type HeadlineSize = 'short' | 'medium' | 'long'

/** The size of a headline by its length. */
export function headlineSize(headline: string): HeadlineSize {
  if (headline.length <= 36) return 'short'
  return headline.length <= 80 ? 'medium' : 'long'
}

/** Widths of the lead that are looked at, in pixels: from the narrowest with text on its picture. */
const LEAD_WIDTHS = [990, 1060, 1130, 1208, 1320, 1440, 1520, 1600]
/** The part of the lead's width that its text has, as in the style sheet. */
const TEXT_PART = 0.52
/** `clamp(least, base + share of the lead's width, most)` of each size, in pixels; the style sheet has the same. */
const sizes = {
  short: { least: 37.6, base: 9.6, share: 0.05, most: 84 },
  medium: { least: 35.2, base: 9.6, share: 0.033, most: 64 },
  long: { least: 32, base: 9.6, share: 0.025, most: 50 },
  standfirst: { least: 18, base: 14.4, share: 0.0055, most: 24 },
} as const
const LINE = { headline: 1.04, standfirst: 1.38 }
/** Source Serif 4 is so much wider than the sans that the widths were measured of; measured on the archive. */
const SERIF = { headline: 1.055, standfirst: 1.06 }
const STANDFIRST_EMS = 30
/** Kicker, date and the gaps between the four. */
const OTHER_LINES = 96

/** The height in pixels that the text of a lead needs at most on a wide page, in its part of the width. */
export function leadTextHeight(headline: string, standfirst: string): number {
  const size = sizes[headlineSize(headline)]
  return Math.max(
    ...LEAD_WIDTHS.map((lead) => {
      const width = lead * TEXT_PART
      const [large, small] = [typeAt(size, lead), typeAt(sizes.standfirst, lead)]
      const head = countLines(headline, large * SERIF.headline, width) * large * LINE.headline
      const intro =
        countLines(standfirst, small * SERIF.standfirst, Math.min(width, small * STANDFIRST_EMS)) *
        small *
        LINE.standfirst
      return head + intro + OTHER_LINES
    }),
  )
}

function typeAt(
  { least, base, share, most }: (typeof sizes)[HeadlineSize | 'standfirst'],
  lead: number,
): number {
  return Math.min(most, Math.max(least, base + share * lead))
}

/** How many lines a text has, if each needs the space that would follow it: lines break a little early. */
function countLines(text: string, size: number, width: number): number {
  return linesWithin(text, size, width - widthOf(' ', size)).length
}

/** The words of a chart's labels in lines, and the space that they take. */

import { linesWithin, widthOf } from '#lib/core/lettering'
import type { EventNote } from './annotations.ts'
import type { PriceNote } from './price-notes.ts'

/** A line of a label. */
export interface LabelLine {
  readonly text: string
  readonly isStrong: boolean
}

/** Lines with their size in pixels. */
export interface LabelText {
  readonly lines: readonly LabelLine[]
  readonly width: number
  readonly height: number
}

/** The size of type on charts and its line height, in pixels; the style sheet of the plot has the same. */
const LABEL_SIZE = 13
export const LABEL_LEADING = 16
/** From the top of a line to its baseline. */
export const LABEL_ASCENT = 12
/** For the fonts that replace ours, and for bold figures. */
const ALLOWANCE = 1.02
/** Lines are made more even in steps of so many pixels. */
const EVEN_STEP = 4

/** `$138.21`, `7 April` and, where there are words and space, what happened. */
export function noteText({ value, date, words }: PriceNote, wordWidth: number): LabelText {
  return textOf([
    { text: value, isStrong: true },
    { text: words && wordWidth > 0 ? `${date}:` : date, isStrong: false },
    ...(words && wordWidth > 0 ? wrapped(words, wordWidth) : []),
  ])
}

/** The same on one line, for where there is no space for two. */
export function noteInLine({ value, date }: PriceNote): LabelText {
  return textOf([{ text: `${value}, ${date}`, isStrong: true }])
}

/** The value alone, for where there is no space for its day. */
export function noteValue({ value }: PriceNote): LabelText {
  return textOf([{ text: value, isStrong: true }])
}

/** The day of an event, and what happened. */
export function eventText({ date, words }: EventNote, wordWidth: number): LabelText {
  return textOf([
    { text: date, isStrong: true },
    ...(wordWidth > 0 ? wrapped(words, wordWidth) : []),
  ])
}

function textOf(lines: readonly LabelLine[]): LabelText {
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(({ text }) => widthOf(text, LABEL_SIZE))) * ALLOWANCE),
    height: lines.length * LABEL_LEADING,
  }
}

/** Words in as few lines as a width allows, and those as even as can be. */
function wrapped(words: string, width: number): LabelLine[] {
  const fewest = linesWithin(words, LABEL_SIZE, width).length
  let even = width
  while (even > EVEN_STEP && linesWithin(words, LABEL_SIZE, even - EVEN_STEP).length === fewest)
    even -= EVEN_STEP
  return linesWithin(words, LABEL_SIZE, even).map((text) => ({ text, isStrong: false }))
}

/** The words of a chart's labels in lines, and the space that they take. */

import { linesWithin, widthOf } from '#lib/core/lettering'
import type { EventNote } from './annotations.ts'
import type { PriceNote } from './price-notes.ts'

/** A line of a label. */
export interface LabelLine {
  readonly text: string
  readonly isStrong: boolean
  /** What follows on the same line in the lighter type. */
  readonly rest?: string
}

/** Lines with their size in pixels. */
export interface LabelText {
  readonly lines: readonly LabelLine[]
  /** Of the type. */
  readonly size: number
  readonly width: number
  readonly height: number
}

/** Between a line of a type size and the next, and from the top of a line to its baseline, beyond the size. */
const LEADING = 3
const ASCENT = -1
/** For the fonts that replace ours, and for bold figures. */
const ALLOWANCE = 1.02
/** Lines are made more even in steps of so many pixels. */
const EVEN_STEP = 4

/** How labels are set: the size of their type and the widest line of words, in pixels; no words where that is 0. */
export interface LabelType {
  readonly size: number
  readonly words: number
}

/** `$138.21`, `7 April` and, where there are words and space, what happened. */
export function noteText({ value, date, words }: PriceNote, type: LabelType): LabelText {
  const hasWords = words !== undefined && type.words > 0
  return textOf(type.size, [
    { text: value, isStrong: true },
    { text: hasWords ? `${date}:` : date, isStrong: false },
    ...(hasWords ? wrapped(words, type) : []),
  ])
}

/** The same on one line, for where there is no space for two. */
export function noteInLine({ value, date }: PriceNote, { size }: LabelType): LabelText {
  return textOf(size, [{ text: value, isStrong: true, rest: `, ${date}` }])
}

/** The value alone, for where there is no space for its day. */
export function noteValue({ value }: PriceNote, { size }: LabelType): LabelText {
  return textOf(size, [{ text: value, isStrong: true }])
}

/** The day of an event, and what happened. */
export function eventText({ date, words }: EventNote, type: LabelType): LabelText {
  return textOf(type.size, [
    { text: date, isStrong: true },
    ...(type.words > 0 ? wrapped(words, type) : []),
  ])
}

/** The baseline of a line of a label, from the label's top. */
export function baselineOf(size: number, line: number): number {
  return size + ASCENT + line * (size + LEADING)
}

function textOf(size: number, lines: readonly LabelLine[]): LabelText {
  return {
    lines,
    size,
    width: Math.ceil(
      Math.max(...lines.map(({ text, rest = '' }) => widthOf(`${text}${rest}`, size))) * ALLOWANCE,
    ),
    height: lines.length * (size + LEADING),
  }
}

/** Words in as few lines as a width allows, and those as even as can be. */
function wrapped(words: string, { size, words: width }: LabelType): LabelLine[] {
  const fewest = linesWithin(words, size, width).length
  let even = width
  while (even > EVEN_STEP && linesWithin(words, size, even - EVEN_STEP).length === fewest)
    even -= EVEN_STEP
  return linesWithin(words, size, even).map((text) => ({ text, isStrong: false }))
}

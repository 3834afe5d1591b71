/** What was read out of somebody's file, before it is an article. Past this line no format exists. */
import type { Published } from '#lib/core/dates'

export interface Found {
  readonly headline: string
  readonly standfirst?: string | undefined
  readonly published?: Published | undefined
  readonly dateline?: string | undefined
  /** What the file says that it is about, in its own words: commodities, countries, anything. */
  readonly tags: readonly string[]
  /** Markdown, without raw HTML and without pictures. */
  readonly body: string
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  /** What the reader of the format was unsure of, or left out. */
  readonly unsure: readonly string[]
}

/** Articles of a file, and why others of it, or all of it, are none. */
export interface ReadResult {
  readonly found: readonly Found[]
  readonly failed: readonly string[]
}

/** A text as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The value, unless it is an empty text. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined
}

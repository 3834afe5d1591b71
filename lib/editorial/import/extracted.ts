/** What was read out of a file before it is an article. Past this line no format exists. */
import type { Published } from '#lib/core/dates'

/** A picture to be copied beside a draft. */
export interface DraftPicture {
  /** Where it lies now. */
  readonly from: string
  /** What it is to be named. */
  readonly name: string
}

/** Finds a picture's file by its address in a text; undefined if the file is missing. */
export type FindPicture = (address: string) => string | undefined

export interface ExtractedArticle {
  readonly headline: string
  readonly standfirst?: string | undefined
  readonly published?: Published | undefined
  readonly dateline?: string | undefined
  /** What the file says that it is about, in its own words: commodities, countries, anything. */
  readonly tags: readonly string[]
  /** Markdown, without raw HTML. */
  readonly body: string
  /** Pictures that come with it, each with the name that the body gives it. */
  readonly pictures?: readonly DraftPicture[] | undefined
  /** The name of the one that leads it. */
  readonly leadPicture?: string | undefined
  readonly publisher?: string | undefined
  /** Who signed it, as the file names them. */
  readonly authors?: readonly string[] | undefined
  readonly url?: string | undefined
  /** What the reader of the format was unsure of, or left out. */
  readonly unsure: readonly string[]
}

/** The articles of a file, and why others of it, or all of it, could not be read. */
export interface ReadResult {
  readonly articles: readonly ExtractedArticle[]
  readonly failed: readonly string[]
}

/** The result of a file that holds no article. */
export function refused(why: string): ReadResult {
  return { articles: [], failed: [why] }
}

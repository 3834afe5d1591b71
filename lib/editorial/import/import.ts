/** Makes drafts of one file. */
import { decodeText } from './decode.ts'
import { type Draft, draftOf } from './draft.ts'
import { type FindPicture, type ReadResult, refused } from './extracted.ts'
import { readFeed, withoutDoctype } from './read-feed.ts'
import { isGhostExport, readGhost } from './read-ghost.ts'
import { isMarkdown, readPost } from './read-markdown.ts'
import { readArticlePage } from './read-page.ts'
import { readText } from './read-text.ts'
import { isWordPressExport, readWordPress } from './read-wordpress.ts'
import { fileTooLong } from './size.ts'
import type { Vocabulary } from './vocabulary.ts'

export type ImportFormat = 'text' | 'markdown' | 'feed' | 'html'

export interface Imported {
  readonly drafts: readonly Draft[]
  /** Why the file, or an article of it, was left alone: `is not UTF-8; save it as UTF-8`. */
  readonly failed: readonly string[]
}

/** Reads a file whatever it holds. Never throws: what cannot be read comes back as a reason. */
export function importFile(
  bytes: Uint8Array,
  vocabulary: Vocabulary,
  name = '',
  findPicture: FindPicture = () => undefined,
): Imported {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { drafts: [], failed: [decoded.why] }
  const format = formatOf(decoded.text, name)
  const { articles, failed } = read(format, decoded.text, name, findPicture)
  const doubts = decoded.unsure === undefined ? [] : [decoded.unsure]
  return {
    drafts: articles.map((article) =>
      draftOf({ ...article, unsure: [...doubts, ...article.unsure] }, vocabulary),
    ),
    failed,
  }
}

/** What a text is, by how it begins; by its name only where both Markdown and text would do. */
export function formatOf(text: string, name = ''): ImportFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (isMarkdown(text, name)) return 'markdown'
  if (start.startsWith('{')) return 'feed'
  if (!start.startsWith('<')) return 'text'
  const root = withoutDoctype(start).replace(/^(?:\s*<(?:\?[\s\S]*?\?|!--[\s\S]*?--)>)*\s*/, '')
  return /^<(?:rss|feed|rdf:RDF|(?:\w+:)(?:feed|RDF))[\s>]/i.test(root) ? 'feed' : 'html'
}

function read(
  format: ImportFormat,
  text: string,
  name: string,
  findPicture: FindPicture,
): ReadResult {
  const long = fileTooLong(text)
  try {
    switch (format) {
      case 'text':
        return long === undefined ? readText(text) : refused(long)
      case 'markdown':
        return long === undefined ? readPost(text, name, findPicture) : refused(long)
      case 'feed':
        if (isWordPressExport(text)) return readWordPress(text)
        if (isGhostExport(text)) return readGhost(text)
        return long === undefined ? readFeed(text) : refused(long)
      case 'html':
        return readArticlePage(text)
    }
  } catch (error) {
    // A text nested ten thousand deep, or what is not a feed.
    const why = error instanceof Error ? error.message : String(error)
    return { articles: [], failed: [`cannot be read as ${names[format]}: ${why}`] }
  }
}

const names = { text: 'text', markdown: 'Markdown', feed: 'a feed', html: 'a page' } as const

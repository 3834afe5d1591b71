/** A Markdown file of another system: front matter, shortcodes and raw HTML included. */

import { type FindPicture, type ReadResult, refused } from './extracted.ts'
import { dateInAddress } from './find-date.ts'
import { readFields } from './foreign-fields.ts'
import { type ForeignFile, splitForeign } from './foreign-front-matter.ts'
import { parseForeignMarkdown } from './foreign-markdown.ts'
import { cleanBody, markdownOf, textOfMarkdown } from './markdown.ts'
import { filled, oneLine, withoutInvisible } from './plain-text.ts'
import { postPictures } from './post-pictures.ts'
import { readDate } from './read-date.ts'
import { rewriteShortcodes } from './shortcodes.ts'

const LONGEST_HEADLINE = 300

/** Whether a text is Markdown: by its front matter, its first heading or its name. */
export function isMarkdown(text: string, name: string): boolean {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (/^(?:---(?:json)?|\+\+\+|;;;)[ \t]*\r?\n/.test(start)) return true
  if (/\.(?:md|mdx|markdown|mdown|mkd|qmd|rmd)$/i.test(name)) return true
  if (start.startsWith('{')) return splitForeign(text) !== undefined
  return /^#{1,2} \S/.test(start) || splitForeign(text) !== undefined
}

/** Reads one post; `name` is its path, which often holds its day and its address, and `find` finds its pictures. */
export function readPost(
  text: string,
  name: string,
  find: FindPicture = () => undefined,
): ReadResult {
  const whole = withoutInvisible(text)
  const file: ForeignFile = splitForeign(whole) ?? {
    fields: {},
    body: whole.replace(/\r\n?/g, '\n'),
  }
  if ('headline' in file.fields && 'commodities' in file.fields && 'standfirst' in file.fields)
    return refused('is an article of this system already; put it into content/articles as it is')
  const fields = readFields(file.fields)
  const { text: body, removed } = rewriteShortcodes(file.body)
  const { root: raw, unsure: doubts } = parseForeignMarkdown(body)
  const [first] = raw.children
  const heading =
    first?.type === 'heading' && first.depth <= 2 ? oneLine(textOfMarkdown(first)) : undefined
  const { stem, day } = nameParts(name)
  const headline = fields.headline ?? filled(heading) ?? titleFrom(stem)
  if (!headline) return refused('has no title')
  if (headline.length > LONGEST_HEADLINE) return refused('has a title as long as a paragraph')
  if (!fields.headline && heading) raw.children.shift()
  const beside = postPictures(stem, find)
  const leadPicture = fields.picture && beside.nameOf(fields.picture)
  const { root, unsure } = cleanBody(raw, {
    headline,
    url: fields.address,
    pictureOf: beside.nameOf,
  })
  if (root.children.length === 0) return refused('has no text below its front matter')
  const published = fields.published ?? day
  return {
    failed: [],
    articles: [
      {
        headline,
        standfirst: fields.standfirst,
        published: published?.date,
        tags: fields.tags,
        body: markdownOf(root),
        pictures: beside.pictures(),
        leadPicture,
        publisher: fields.publisher ?? (fields.address && URL.parse(fields.address)?.hostname),
        authors: fields.authors,
        url: fields.address,
        unsure: [
          ...(file.unsure ? [file.unsure] : []),
          ...(published?.unsure ? [published.unsure] : []),
          ...(fields.unreadDate
            ? [`published: the date “${fields.unreadDate}” could not be read`]
            : []),
          ...(!fields.published && day ? [`published: ${day.date}, by the name of the file`] : []),
          ...(fields.headline
            ? []
            : [`headline: by ${heading ? 'the first heading' : 'the name of the file'}`]),
          ...(removed.length > 0
            ? [
                `left out what another system would have filled in: ${removed.slice(0, 12).join(', ')}`,
              ]
            : []),
          ...(fields.unused.length > 0
            ? [`fields without a place here: ${fields.unused.join(', ')}`]
            : []),
          ...doubts,
          ...unsure,
        ],
      },
    ],
  }
}

/** `2024-03-05-gas-rises.md` and `2024/03/05/gas-rises/index.md`. */
function nameParts(name: string): { stem: string; day: ReturnType<typeof readDate> } {
  const parts = name.split(/[\\/]/)
  const file = (parts.at(-1) ?? '').replace(/\.[a-z]+$/i, '')
  const own = /^(?:index|_index|readme)$/i.test(file) ? (parts.at(-2) ?? file) : file
  const dated = /^(\d{4}-\d{2}-\d{2})[-_ ]?(.*)$/.exec(own)
  return {
    stem: dated?.[2] || own,
    day:
      readDate(dated?.[1] ?? '') ??
      dateInAddress(`https://x.invalid/${parts.slice(-5).map(encodeURIComponent).join('/')}`),
  }
}

function titleFrom(stem: string): string | undefined {
  const words = oneLine(stem.replace(/[-_]+/g, ' '))
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined
}

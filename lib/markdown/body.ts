/** Markdown of a body to a tree of HTML. Trees only: HTML strings are never concatenated. */

import type { Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { PictureMap } from '#lib/content/pictures/picture'
import { flattenDirectives } from '#lib/content/syntax/directive-syntax'
import { parseMarkdown } from '#lib/content/syntax/markdown'
import { anchors } from './anchors.ts'
import { embedElement } from './embeds.ts'
import { figures } from './figures.ts'
import { joinUnits } from './join-units.ts'
import { lastDay } from './last-day.ts'
import { outwardLinks } from './outward-links.ts'
import { tables } from './tables.ts'

interface BodyPictures {
  /** By their names in the text. */
  readonly pictures?: PictureMap | undefined
  /** True where a picture leads the piece, and is seen before those of its text. */
  readonly hasLead?: boolean
}

/** What the text itself says. */
const reader = unified()
  // Raw HTML is refused by the content check, and dropped here.
  .use(remarkRehype, {
    footnoteLabel: 'Notes',
    footnoteBackLabel: 'Back to the text',
    clobberPrefix: 'note-',
    footnoteLabelProperties: {},
    handlers: {
      leafDirective: (_, node) => embedElement(node),
      containerDirective: (_, node) => embedElement(node),
    },
  })
  .use(rehypeSanitize, { ...defaultSchema, clobber: [] })
  .use(() => outwardLinks)
  .freeze()

/**
 * The order matters: ids come after sanitising, so that no text can forge one; and units last, for they
 * split texts into pieces that the steps before would have to look through.
 */
const steps = [tables, lastDay, anchors, joinUnits] as const

/** A body as a tree that a component can draw. */
export function renderBody(
  markdown: string,
  { pictures = {}, hasLead = false }: BodyPictures = {},
): Root {
  const tree = parseMarkdown(markdown)
  flattenDirectives(tree, markdown)
  const body = reader.runSync(tree)
  figures(body, pictures, !hasLead)
  for (const step of steps) step(body)
  return body
}

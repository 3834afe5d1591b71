/** Markdown of a body to a tree of HTML. Trees only: no text of HTML is ever joined. */

import type { Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { flattenDirectives } from '#lib/content/syntax/directive-syntax'
import { parseMarkdown } from '#lib/content/syntax/markdown'
import { anchors } from './anchors.ts'
import { embedElement } from './embeds.ts'
import { figures } from './figures.ts'
import { joinUnits } from './join-units.ts'
import { outwardLinks } from './outward-links.ts'
import { tables } from './tables.ts'

/** The order matters: ids come after sanitising, so that no text can forge one. */
const processor = unified()
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
  .use(() => figures)
  .use(() => tables)
  .use(() => anchors)
  // Last: it splits texts into pieces that the steps above would have to look through.
  .use(() => joinUnits)
  .freeze()

/** A body as a tree that a component can draw. */
export function renderBody(markdown: string): Root {
  const tree = parseMarkdown(markdown)
  flattenDirectives(tree, markdown)
  return processor.runSync(tree)
}

/** The one Markdown parser: rules and pages see the same tree. */
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { linkBareAddresses } from './bare-addresses.ts'
import { directiveSyntax, directiveTree } from './directive-syntax.ts'

/**
 * GFM's footnotes, tables and strikethrough, and directives. One tilde is no mark, so that `10~12` stays;
 * an indent makes no code, so that a pasted paragraph stays a paragraph.
 */
const options = {
  extensions: [
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    directiveSyntax,
    { disable: { null: ['codeIndented'] } },
  ],
  mdastExtensions: [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    directiveTree,
  ],
}

/** The tree that was parsed last to be read: whoever draws the same body next need not parse it again. */
let lastRead: { readonly body: string; readonly tree: Root } | undefined

/**
 * Parses a body within the limits of `lib/content/limits.ts`; others may take very long. The tree is to
 * be read only.
 */
export function readMarkdown(body: string): Root {
  const tree = parse(body)
  lastRead = { body, tree }
  return tree
}

/** Parses a body that was checked; the tree is the caller's, who may change it. */
export function parseMarkdown(body: string): Root {
  if (lastRead?.body !== body) return parse(body)
  const { tree } = lastRead
  lastRead = undefined
  return tree
}

function parse(body: string): Root {
  const tree = fromMarkdown(body, options)
  if (/:\/\/|www\./.test(body)) linkBareAddresses(tree)
  return tree
}

/** Whatever Markdown could read as more than paragraphs of plain text. */
const MARKUP = /[*_~[\]<>&\\`|]|:\/\/|www\.|^[ \t]*(?:[-+=#:]|\d{1,9}[.)])/m

/** True for a body that is nothing but paragraphs of text: it need not be parsed to be checked. */
export function isPlainText(body: string): boolean {
  return !MARKUP.test(body)
}

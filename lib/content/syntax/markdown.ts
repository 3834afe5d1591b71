/** The one reading of Markdown: the rules of content and every page see the same tree. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { withDirectives } from './directive-syntax.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(withDirectives).freeze()

/** Parses Markdown with GFM and directives. */
export function parseMarkdown(body: string): Root {
  return parser.parse(body)
}

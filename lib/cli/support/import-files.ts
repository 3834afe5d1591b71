/** The files of an import: those that are named, and the texts within folders that are. */
import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface ListedFiles {
  readonly files: readonly string[]
  readonly ignored: ReadonlyMap<string, number>
  readonly hasFolder: boolean
}

const TEXTS = new Set(
  '.md .mdx .markdown .mdown .mkd .qmd .rmd .html .htm .xhtml .xml .rss .atom .rdf .json .txt .text'.split(
    ' ',
  ),
)
/** Files of a repository that are about it. */
const ABOUT =
  /^(?:readme|license|licence|changelog|contributing|code_of_conduct|security|package|package-lock|tsconfig)\b/i
const DEPTH = 20

/** Lists files in the order of their names; a folder gives the texts within it, at any depth. */
export function listFiles(paths: readonly string[]): ListedFiles {
  const files: string[] = []
  const ignored = new Map<string, number>()
  let hasFolder = false
  const walk = (folder: string, depth: number) => {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) {
        if (depth < DEPTH) walk(path, depth + 1)
      } else if (
        entry.isFile() &&
        TEXTS.has(extname(entry.name).toLowerCase()) &&
        !ABOUT.test(entry.name)
      )
        files.push(path)
      else if (entry.isFile()) {
        const kind = extname(entry.name).toLowerCase() || entry.name
        ignored.set(kind, (ignored.get(kind) ?? 0) + 1)
      }
    }
  }
  for (const path of paths) {
    if (isFolder(path)) {
      hasFolder = true
      walk(path, 0)
    } else files.push(path)
  }
  return { files, ignored, hasFolder }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

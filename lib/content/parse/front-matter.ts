/** Parts a file into YAML front matter and Markdown body, and knows where each value stands. */
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem, SourceFile } from '../problem.ts'

type Path = readonly PropertyKey[]

export interface FrontMatter {
  readonly data: unknown
  readonly body: string
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number
  /** Where a value stands; a missing key points at the thing that lacks it. */
  readonly placeOf: (path: Path) => { line: number; column: number }
}

export type SplitFile = { ok: true; value: FrontMatter } | { ok: false; problems: Problem[] }

const OPENING = /^---[ \t]*\n/
/** What XML, and so a feed, cannot hold. Of those written as references, Markdown leaves a form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the check is for.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|&#(?:0*12|x0*c);/i

/** Line ends and the byte order mark are made plain, so that places and hashes are the same everywhere. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** Splits `---` front matter from the body; every YAML fault comes back as a problem with its place. */
export function splitFrontMatter(file: SourceFile): SplitFile {
  const text = normaliseText(file.text)
  const control = CONTROL.exec(text)
  if (control) {
    const before = text.slice(0, control.index).split('\n')
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    return fault(
      file,
      place,
      'control-character',
      'There is an invisible control character.',
      'Delete it.',
    )
  }
  const opening = OPENING.exec(text)
  const end = opening ? text.indexOf('\n---', opening[0].length - 1) : -1
  if (!opening || end < 0) {
    return fault(
      file,
      { line: 1, column: 1 },
      'front-matter-missing',
      'The file has no front matter.',
      'Begin it with a line ---, the fields, and a line --- again.',
    )
  }
  const yaml = text.slice(opening[0].length, end + 1)
  const bodyStart = text.indexOf('\n', end + 1)
  const parsed = parseYaml(file.path, yaml, 1)
  if (!parsed.ok) return parsed
  const body = bodyStart < 0 ? '' : text.slice(bodyStart + 1)
  const bodyLine = text.length - body.length === 0 ? 1 : countLines(text, text.length - body.length)
  return { ok: true, value: { data: parsed.data, placeOf: parsed.placeOf, body, bodyLine } }
}

export type ParsedYaml =
  | { ok: true; data: unknown; placeOf: FrontMatter['placeOf'] }
  | { ok: false; problems: Problem[] }

/** Parses YAML whose first line is line `offset + 1` of the file. Dates stay text, and NO stays Norway. */
export function parseYaml(file: string, yaml: string, offset = 0): ParsedYaml {
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: counter,
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
  })
  const lastInk = yaml.trimEnd().length - 1
  const at = (position: number) => {
    // What ends too soon is told where the text ends, not on the line after it.
    const { line, col } = counter.linePos(Math.max(0, Math.min(position, lastInk)))
    return { line: line + offset, column: col }
  }
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      ...at(error.pos[0]),
      severity: 'error' as const,
      rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml',
      message: `${error.message.replace(/\.?$/, '.')}`,
      fix:
        error.code === 'DUPLICATE_KEY'
          ? 'Keep one of the two.'
          : 'Mend the YAML; quote text that holds : or #.',
    }))
    return { ok: false, problems }
  }
  try {
    return {
      ok: true,
      data: document.toJS() ?? {},
      placeOf: (path) => at(positionOf(document.contents, path)),
    }
  } catch (error) {
    // An alias without its anchor, or so many that the text would burst: `*` begins an alias.
    const message = error instanceof Error ? error.message : String(error)
    const alias = Math.max(0, yaml.search(/(?<=^|[\s,[{])\*\S/))
    return {
      ok: false,
      problems: [
        {
          file,
          ...at(alias),
          severity: 'error',
          rule: 'yaml',
          message: `${message.replace(/\.?$/, '.')}`,
          fix: 'Quote text that begins with *.',
        },
      ],
    }
  }
}

/** Follows a path as far as it exists and gives where that starts; a key is where its name stands. */
function positionOf(root: Node | null, path: Path): number {
  let node: unknown = root
  let position = root?.range?.[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step))
      if (!pair) return position
      position = rangeStart(pair.key) ?? position
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      position = rangeStart(node) ?? position
    } else return position
  }
  return position
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined
}

function countLines(text: string, end: number): number {
  let lines = 1
  for (
    let index = text.indexOf('\n');
    index >= 0 && index < end;
    index = text.indexOf('\n', index + 1)
  )
    lines++
  return lines
}

function fault(
  file: SourceFile,
  place: { line: number; column: number },
  rule: string,
  message: string,
  fix: string,
): SplitFile {
  return {
    ok: false,
    problems: [{ file: file.path, ...place, severity: 'error', rule, message, fix }],
  }
}

/** Splits a file into YAML front matter and Markdown body, and knows where each value is. */
import { limits } from '../limits.ts'
import type { Problem, SourceFile } from '../problem.ts'
import { invisibleIn } from './invisible.ts'
import { positionsIn, type TextPosition } from './positions.ts'
import { type PlaceOf, parseYaml } from './yaml.ts'
import { withoutYamlComments } from './yaml-scan.ts'

export interface FrontMatter {
  readonly data: unknown
  readonly body: string
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number
  /** Where a value is; a missing key points at the thing that lacks it. */
  readonly placeOf: PlaceOf
}

export type SplitFile = { ok: true; value: FrontMatter } | { ok: false; problems: Problem[] }

const OPENING = /^---[ \t]*\n/
const CLOSING = /^---[ \t]*$/m

/** Line ends and the byte order mark are normalised, so that places and hashes are the same everywhere. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

/** Splits `---` front matter from the body; whatever is wrong is a problem with its place. */
export function splitFrontMatter(file: SourceFile): SplitFile {
  const text = normaliseText(file.text)
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.fileBytes) return refused(file, [tooLong(bytes, limits.fileBytes)])
  const invisible = invisibleProblems(text)
  if (invisible.length > 0) return refused(file, invisible)
  const found = findFrontMatter(text)
  if (!found) return refused(file, [missingEnd(text)])
  const { yaml, bodyStart } = found
  const yamlBytes = Buffer.byteLength(yaml)
  if (yamlBytes > limits.frontMatterBytes)
    return refused(file, [tooLong(yamlBytes, limits.frontMatterBytes, 'The front matter')])
  const parsed = parseYaml(file.path, yaml, 1, true)
  if (!parsed.ok) return parsed
  const body = text.slice(bodyStart)
  const bodyLine = countLines(text, bodyStart)
  return { ok: true, value: { data: parsed.data, placeOf: parsed.placeOf, body, bodyLine } }
}

/** The text of a file without the comments of its front matter, which are for editors alone. */
export function withoutComments(text: string): string {
  const found = findFrontMatter(text)
  if (!found) return text
  const { start, yaml } = found
  return `${text.slice(0, start)}${withoutYamlComments(yaml)}${text.slice(start + yaml.length)}`
}

/** The front matter of a text and where the body begins; its last line is `---` alone. */
function findFrontMatter(
  text: string,
): { start: number; yaml: string; bodyStart: number } | undefined {
  const start = OPENING.exec(text)?.[0].length
  if (start === undefined) return undefined
  const closing = CLOSING.exec(text.slice(start))
  if (!closing) return undefined
  const end = start + closing.index
  const bodyStart = end + closing[0].length + 1
  return { start, yaml: text.slice(start, end), bodyStart: Math.min(bodyStart, text.length) }
}

type FileProblem = Omit<Problem, 'file' | 'severity'>

/** A problem for every character of a text that nobody can see. */
export function invisibleProblems(text: string): FileProblem[] {
  const found = invisibleIn(text)
  if (found.length === 0) return []
  const placeOf = positionsIn(text)
  return found.map(({ offset, name }) => ({
    ...placeOf(offset),
    rule: 'control-character',
    message: `There is an invisible character, ${name}.`,
    fix: 'Delete it.',
  }))
}

/** The problem of a text that is larger than its kind may be. */
export function tooLong(bytes: number, limit: number, what = 'The file'): FileProblem {
  return {
    line: 1,
    column: 1,
    rule: 'too-large',
    message: `${what} has ${inKilobytes(bytes)}; at most ${inKilobytes(limit)} are allowed.`,
    fix: 'Shorten it or split it.',
  }
}

function inKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`
}

function missingEnd(text: string): FileProblem {
  const almost = OPENING.test(text) ? text.indexOf('\n---', 3) : -1
  const place: TextPosition = almost < 0 ? { line: 1, column: 1 } : positionsIn(text)(almost + 1)
  return almost < 0
    ? {
        ...place,
        rule: 'front-matter-missing',
        message: 'The file has no front matter.',
        fix: 'Begin it with a line ---, the fields, and a line --- again.',
      }
    : {
        ...place,
        rule: 'front-matter-missing',
        message: 'The front matter does not end here: the line contains more than ---.',
        fix: 'End the front matter with a line that contains --- alone.',
      }
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

function refused({ path }: SourceFile, problems: readonly FileProblem[]): SplitFile {
  return {
    ok: false,
    problems: problems.map((problem) => ({ file: path, severity: 'error', ...problem })),
  }
}

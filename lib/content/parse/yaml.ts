/** Parses YAML, and reports what YAML would drop or misread without an error. */
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml'
import { limits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { positionsIn, type TextPosition } from './positions.ts'
import { scanYaml, type YamlProblem } from './yaml-scan.ts'

type Path = readonly PropertyKey[]

export type PlaceOf = (path: Path) => TextPosition

export type ParsedYaml =
  | { ok: true; data: unknown; placeOf: PlaceOf }
  | { ok: false; problems: Problem[] }

/**
 * Parses YAML whose first line is line `offset + 1` of the file. Dates stay text, and NO stays Norway.
 * Anchors, aliases and tags are refused: nothing here needs them, and a text that begins with `&`
 * would lose its first word. `bounded` limits the fields and the values of a list.
 */
export function parseYaml(file: string, yaml: string, offset = 0, bounded = false): ParsedYaml {
  let places: ReturnType<typeof positionsIn> | undefined
  const lastInk = yaml.trimEnd().length - 1
  const at = (position: number) => {
    // What ends too soon is reported where the text ends, not on the line after it.
    places ??= positionsIn(yaml)
    const { line, column } = places(Math.max(0, Math.min(position, lastInk)))
    return { line: line + offset, column }
  }
  const refuse = (problems: readonly YamlProblem[]): ParsedYaml => ({
    ok: false,
    problems: problems.map(
      ({ offset: position, ...problem }): Problem => ({
        file,
        ...at(position),
        severity: 'error',
        ...problem,
      }),
    ),
  })
  const scanned = scanYaml(yaml, bounded)
  if (scanned.length > 0) return refuse(scanned)
  const document = parseDocument(yaml, {
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
    // Quadratic in the library; `duplicateKeys` finds them in one pass.
    uniqueKeys: false,
  })
  if (document.errors.length > 0) return refuse(document.errors.map(problemOf))
  const problems = structureProblems(document.contents, bounded)
  if (problems.length > 0) return refuse(problems)
  return {
    ok: true,
    data: document.toJS() ?? {},
    placeOf: (path) => at(positionOf(document.contents, path)),
  }
}

/** The library's words, unless they quote the file: what a log or a page shows must not. */
function problemOf({ code, message, pos }: YAMLError): YamlProblem {
  const quotes = code === 'UNEXPECTED_TOKEN' || code === 'BAD_DQ_ESCAPE' || /[:“"'`]/.test(message)
  return {
    offset: pos[0],
    rule: 'yaml',
    message: quotes ? 'The YAML cannot be read here.' : message.replace(/\.?$/, '.'),
    fix: 'Fix the YAML; quote text that contains : or #.',
  }
}

/** Keys that appear twice in one group of fields, and lists and groups that are too long or deep. */
function structureProblems(root: Node | null, bounded: boolean): YamlProblem[] {
  const problems: YamlProblem[] = []
  const visit = (node: unknown, depth: number): void => {
    if (!isMap(node) && !isSeq(node)) return
    if (depth > limits.yamlDepth) {
      problems.push({
        offset: rangeStart(node) ?? 0,
        rule: 'too-deep',
        message: `Lists and fields are nested more than ${limits.yamlDepth} deep.`,
        fix: 'Write them less deeply nested.',
      })
      return
    }
    if (bounded && isSeq(node) && node.items.length > limits.values)
      problems.push({
        offset: rangeStart(node.items[limits.values]) ?? rangeStart(node) ?? 0,
        rule: 'too-many-values',
        message: `The list has ${node.items.length} values; ${limits.values} are allowed.`,
        fix: 'Shorten the list.',
      })
    const keys = new Set<string>()
    for (const item of node.items) {
      if (isSeq(node)) visit(item, depth + 1)
      if (!isMap(node) || typeof item !== 'object' || item === null || !('key' in item)) continue
      const key = isScalar(item.key) ? String(item.key.value) : undefined
      if (key !== undefined && keys.has(key))
        problems.push({
          offset: rangeStart(item.key) ?? 0,
          rule: 'duplicate-key',
          message: 'The field appears twice.',
          fix: 'Remove one of the two.',
        })
      if (key !== undefined) keys.add(key)
      if ('value' in item) visit(item.value, depth + 1)
    }
  }
  visit(root, 1)
  return problems
}

/** Follows a path as far as it exists and gives where that starts; of a key, where its name starts. */
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

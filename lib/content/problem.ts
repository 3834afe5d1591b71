/** Problems of content files: what is wrong, where, and what to do. */
import { limits } from './limits.ts'

/** What is wrong with a content file, in words by which its editor can fix it. */
export interface Problem {
  /** Path inside the content folder, with forward slashes. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
  readonly severity: 'error' | 'warning'
  /** The rule's name, kebab-case, stable for machines: `unknown-commodity`. */
  readonly rule: string
  /** What is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly fix: string
}

/** A text file as it was read: the path inside the content folder, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A record, or the reasons why the file holds no valid one. Warnings can come with a record. */
export type Parsed<T> =
  | { readonly ok: true; readonly record: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * At most twenty problems of one file, errors first, and then how many more there are; in the order of
 * their places. A list that is not too long comes back as it is.
 */
export function capProblems(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= limits.problems) return problems
  const isError = ({ severity }: Problem) => severity === 'error'
  const sorted = problems.toSorted(
    (a, b) => Number(isError(b)) - Number(isError(a)) || compareProblems(a, b),
  )
  const shown = sorted.slice(0, limits.problems)
  const hidden = sorted.slice(limits.problems)
  const [next] = hidden
  if (!next) return problems
  const count = hidden.length.toLocaleString('en-GB')
  const more: Problem = {
    ...next,
    rule: 'more-problems',
    message: `There ${hidden.length === 1 ? 'is 1 more problem' : `are ${count} more problems`} in this file.`,
    fix: 'Fix those above first.',
  }
  return [...shown.sort(compareProblems), more]
}

/** Sorts by file, then by place in it, then by rule: the same faults always print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `articles/2021/x.md:4:10 error What is wrong. What to do. (rule)` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, message, fix, rule } = problem
  return `${file}:${line}:${column} ${severity} ${message} ${fix} (${rule})`
}

/** What is wrong with a content file, said so that its editor can mend it. */
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

/** A record, or the reasons why there is none. Warnings can come with a record. */
export type Parsed<T> =
  | { readonly ok: true; readonly record: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

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

/** What is wrong with a body, at a line and a column of the body itself. */
export interface BodyProblem {
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
  /** An error unless given. */
  readonly severity?: 'error' | 'warning'
  readonly rule: string
  readonly message: string
  readonly fix: string
}

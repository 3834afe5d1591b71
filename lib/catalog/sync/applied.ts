/** The outcome of syncing one file. */
import type { ListedFile } from '#lib/content/files'
import type { Problem } from '#lib/content/problem'
import type { MutableReferenceIndex } from '#lib/content/reference-index'
import type { FileStateName } from './file-table.ts'
import type { articleWriter } from './write-article.ts'
import type { otherWriter } from './write-others.ts'

export interface Writers {
  readonly article: ReturnType<typeof articleWriter>
  readonly other: ReturnType<typeof otherWriter>
}

export interface Change extends ListedFile {
  readonly text: string
  readonly now: number
  readonly known: MutableReferenceIndex
}

/** What came of a file. */
export interface Applied {
  readonly problems: readonly Problem[]
  readonly state: Exclude<FileStateName, 'setAside'>
  /** What its links lead to; see `linkTargets`. */
  readonly targets: readonly string[]
}

/** The state is that of a file with errors. */
export function resultOf(
  problems: readonly Problem[],
  state: 'flawed' | 'rejected' | 'waiting',
  targets: readonly string[] = [],
): Applied {
  return { problems, state: problems.some(isError) ? state : 'good', targets }
}

/** Warnings keep nothing back. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

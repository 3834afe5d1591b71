/** What publishing writes to the log: each trouble and each problem once. */
import type { ProblemFiles } from '#lib/catalog/sync/file-table'
import type { SyncSummary } from '#lib/catalog/sync/model'
import { formatProblem } from '#lib/content/problem'

interface Logged {
  /** What failed, until a sync succeeds. */
  trouble?: string
  /** The problems that were logged, so that each is logged once. */
  loggedProblems: ReadonlySet<string>
}

/** Notes what failed, and logs it unless it failed in the same way before. */
export function noteTrouble(logged: Logged, trouble: string): void {
  if (logged.trouble !== trouble) console.error(`Publishing: ${trouble}`)
  logged.trouble = trouble
}

/** Logs what a sync changed, and problems that the sync before did not have. */
export function logSync(logged: Logged, summary: SyncSummary): void {
  const { added, changed, removed, shown, ms } = summary
  if (added + changed + removed + shown > 0) {
    console.log(
      `Published: ${added} added, ${changed} changed, ${removed} removed, ${shown} now due, in ${ms.toFixed(0)} ms`,
    )
  }
  const lines = linesOf(summary)
  for (const line of lines.difference(logged.loggedProblems)) console.error(line)
  logged.loggedProblems = lines
}

function linesOf({ rejected, flawed }: ProblemFiles): Set<string> {
  const all = (word: string, files: ProblemFiles['rejected']) =>
    files.flatMap(({ problems }) => problems.map((problem) => `${word}: ${formatProblem(problem)}`))
  return new Set([...all('Rejected', rejected), ...all('Published with a problem', flawed)])
}

/** What an import did, in words: each draft with its list, or a folder as a table. */
import { formatProblem } from '#lib/content/problem'
import type { Draft } from '#lib/editorial/import/draft'
import { shortened } from '#lib/editorial/import/plain-text'
import { countInWords } from '#lib/filter/labels'

export interface Outcome {
  readonly imported: ({ readonly from: string; readonly path: string } & Draft)[]
  /** `owner` is the file that has the name already. */
  readonly skipped: { readonly from: string; readonly headline: string; readonly owner: string }[]
  readonly failed: { readonly from: string; readonly why: string }[]
  /** Files of a folder that are not texts, by their extension. */
  readonly ignored: ReadonlyMap<string, number>
}

/** Every draft with what is to fill, what was guessed and what is not house style. */
export function listReport({ imported, skipped, failed }: Outcome, showsText: boolean): string[] {
  return [
    ...imported.flatMap(({ from, path, text, fill, unsure, style }) => [
      `${path} from ${from}`,
      ...fill.map((problem) => `  to fill  ${formatProblem(problem)}`),
      ...unsure.map((line) => `  unsure   ${line}`),
      ...style.map((problem) => `  style    ${formatProblem(problem)}`),
      ...(showsText ? [`\n${text}`] : []),
    ]),
    ...skipped.map(
      ({ from, headline, owner }) =>
        `“${headline}” from ${from} was skipped: ${owner} has its name.`,
    ),
    ...failed.map(({ from, why }) => `${from} was refused: it ${why.replace(/\.$/, '')}.`),
  ]
}

/** One row a file: its draft, what that still needs and how much was guessed, or why it was refused. */
export function tableReport({ imported, skipped, failed, ignored }: Outcome): string[] {
  const rows = [
    ...imported.map(({ from, path, fill, unsure }) => ({
      from,
      cells: [from, path, neededIn(fill), String(unsure.length)],
    })),
    ...skipped.map(({ from, owner }) => ({
      from,
      cells: [from, 'skipped', `${owner} has its name`, ''],
    })),
    ...failed.map(({ from, why }) => ({
      from,
      cells: [from, 'refused', `it ${shortened(why, 90)}`, ''],
    })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const table = [['from', 'draft', 'still to fill', 'unsure'], ...rows.map(({ cells }) => cells)]
  const widths = [0, 1, 2].map((column) =>
    Math.min(70, Math.max(...table.map((row) => row[column]?.length ?? 0))),
  )
  const others = [...ignored].map(([extension, count]) => `${count} ${extension}`)
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...sums(imported),
    ...(others.length > 0 ? [`Files of other kinds were ignored: ${others.join(', ')}.`] : []),
  ]
}

/** The fields that drafts need, and the problems of their texts, with how many drafts each has. */
function sums(imported: readonly Draft[]): string[] {
  const counts = new Map<string, number>()
  for (const { fill } of imported)
    for (const need of new Set(fill.map(needOf))) counts.set(need, (counts.get(need) ?? 0) + 1)
  if (counts.size === 0) return []
  const listed = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([need, count]) => `${need} in ${count}`)
  return [`Still to fill: ${listed.join(', ')}.`]
}

function neededIn(fill: Draft['fill']): string {
  return fill.length === 0 ? 'nothing' : [...new Set(fill.map(needOf))].join(', ')
}

/** The field of a problem, or its rule where it is one of the text. */
function needOf({ rule, message }: Draft['fill'][number]): string {
  return /^`([\w.]+)`/.exec(message)?.[1] ?? rule
}

/** How many drafts there are, how many files were skipped and refused. */
export function summaryLine({ imported, skipped, failed }: Outcome, isDryRun: boolean): string {
  const drafts = `${countInWords(imported.length, 'draft')}${isDryRun ? ' not written' : ''}`
  return `${drafts}, ${skipped.length} skipped, ${failed.length} refused.`
}

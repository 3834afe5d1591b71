/** Tables of separated values (RFC 4180), with whatever a publisher writes above them. */
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

export interface TableRow {
  /** 1-based. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Splits a text into its rows; what comes before the first row that `isRow` recognises are its heads. A
 * quoted cell may have several lines; one that does not end throws a `CsvError`.
 */
export function readTable(
  text: string,
  isRow: (firstCell: string) => boolean,
): { heads: readonly TableRow[]; rows: readonly TableRow[] } {
  const all = recordsOf(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const first = all.findIndex(({ cells }) => isRow(cells[0] ?? ''))
  return first < 0
    ? { heads: all.slice(0, 1), rows: [] }
    : { heads: all.slice(0, first).toReversed(), rows: all.slice(first) }
}

/**
 * The column of figures: the one that is named, or the only one there is beside the first. `heads` are
 * the lines above the rows, the nearest first; a publisher may put units between names and figures.
 */
export function columnOf(
  heads: readonly TableRow[],
  rows: readonly TableRow[],
  name?: string,
):
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly message: string; readonly fix: string } {
  const titles = heads.map(({ cells }) => cells.map((cell) => cell.trim()))
  const names = titles.find((cells) => cells.filter(Boolean).length > 1) ?? titles[0] ?? []
  const fix = `Name one with --column: ${names.slice(1).filter(Boolean).join(', ') || 'the file names none'}.`
  if (name !== undefined) {
    const index = titles
      .map((cells) => cells.findIndex((cell, at) => at > 0 && plainName(cell) === plainName(name)))
      .find((at) => at > 0)
    return index !== undefined
      ? { ok: true, index }
      : { ok: false, message: `There is no column “${name}”.`, fix }
  }
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const filled = Array.from({ length: Math.max(0, widest - 1) }, (_, n) => n + 1).filter((index) =>
    rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''),
  )
  const [index] = filled
  if (index === undefined)
    return {
      ok: false,
      message: 'There is no column of prices.',
      fix: 'Give a day and a price a row.',
    }
  return filled.length === 1
    ? { ok: true, index }
    : { ok: false, message: 'There are several columns beside the day.', fix }
}

/** Throws a `CsvError` for a quoted cell that does not end. */
function recordsOf(text: string): TableRow[] {
  const parsed: unknown = parse(text, {
    bom: true,
    delimiter: separatorOf(text.split(/\r?\n/, 50)),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
  })
  return z
    .array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }))
    .parse(parsed)
    .map(({ record, info }) => {
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r?\n/g)?.length ?? 0), 0)
      return { line: info.lines - breaks, cells: record }
    })
}

/** The separator that most lines have; a comma where none has any. */
function separatorOf(lines: readonly string[]): string {
  const count = (mark: string) => lines.filter((line) => line.includes(mark)).length
  const [best = ','] = ['\t', ';', ','].toSorted((a, b) => count(b) - count(a))
  return count(best) > 0 ? best : ','
}

/** Marks of notes and missing capitals do not make another column: `Natural gas, Europe **`. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[*\s]+/g, ' ')
    .trim()
}

/** Tables of separated values (RFC 4180), with whatever a publisher writes above them. */

export interface TableRow {
  /** 1-based. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Splits a text into its rows: what stands before the first row that `isRow` knows is its head. */
export function readTable(
  text: string,
  isRow: (firstCell: string) => boolean,
): { header: TableRow | undefined; rows: readonly TableRow[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const separator = separatorOf(lines)
  const all = lines
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const first = all.findIndex(({ cells }) => isRow(cells[0] ?? ''))
  return first < 0
    ? { header: all[0], rows: [] }
    : { header: all[first - 1], rows: all.slice(first) }
}

/** The column of figures: the one that is named, or the only one there is beside the first. */
export function columnOf(
  header: TableRow | undefined,
  rows: readonly TableRow[],
  name?: string,
):
  | { readonly ok: true; readonly index: number }
  | { readonly ok: false; readonly message: string; readonly fix: string } {
  const names = header?.cells.map((cell) => cell.trim()) ?? []
  const fix = `Name one with --column: ${names.slice(1).filter(Boolean).join(', ') || 'the file names none'}.`
  if (name !== undefined) {
    const index = names.findIndex((cell, at) => at > 0 && cell.toLowerCase() === name.toLowerCase())
    return index > 0
      ? { ok: true, index }
      : { ok: false, message: `There is no column “${name}”.`, fix }
  }
  const widest = Math.max(...rows.map(({ cells }) => cells.length))
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

/** The separator that most lines have; a comma where none has any. */
function separatorOf(lines: readonly string[]): string {
  const count = (mark: string) => lines.slice(0, 50).filter((line) => line.includes(mark)).length
  const [best = ','] = ['\t', ';', ','].toSorted((a, b) => count(b) - count(a))
  return count(best) > 0 ? best : ','
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at)
    if (mark === '"' && isQuoted && line.charAt(at + 1) === '"') {
      cell += '"'
      at++
    } else if (mark === '"') isQuoted = !isQuoted
    else if (mark === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += mark
  }
  return [...cells, cell]
}

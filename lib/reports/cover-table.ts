/** Bars on a report's cover: the first table in its text with a few figures that can be compared. */
import type { Nodes, Root, RootContent, Table } from 'mdast'

export interface CoverBar {
  readonly label: string
  /** As the table has it: `about 140bn m³`. */
  readonly figure: string
  /** In percent of the longest; a percentage is of the whole. */
  readonly length: number
}

export interface CoverBars {
  readonly kind: 'bars'
  readonly title: string
  /** Under the title: the caption of a table with more columns than the one that is drawn. */
  readonly of?: string
  readonly bars: readonly CoverBar[]
}

/** As many rows as a cover has space for. */
const ROWS = { fewest: 2, most: 6 }
/** A row in more characters than these would take two lines. */
const LONGEST_ROW = 32
/** A title in more characters than these would be longer than its bars. */
const LONGEST_TITLE = 64
const CAPTION = /^Table:\s*/
/** What a column is called that says something else in each row, not what its figure is of. */
const SOURCE = /^sources?$/i
/** What the first column is called where each row has a measure of its own: shares of this and of that. */
const MEASURES = /^measures?$/i
const AMOUNT = String.raw`([$€£]?)(\d[\d,]*(?:\.\d+)?)(mn|bn)?`
/** One figure or a range with its unit, and to what it applies: `175bn-180bn m³/yr`, `about 140bn m³, EU`. */
const FIGURE = new RegExp(`^(?:about |up )?${AMOUNT}(?:-${AMOUNT})? ?(\\D*)$`)
const scales: Readonly<Record<string, number>> = { mn: 1e6, bn: 1e9 }

/** The bars of a text; undefined where none of its tables can be drawn as some. */
export function barsOf({ children }: Root): CoverBars | undefined {
  for (const [at, node] of children.entries()) {
    const bars = node.type === 'table' && barsOfTable(node, captionOf(children[at - 1]))
    if (bars) return bars
  }
  return undefined
}

/** The figures of the first column that can be drawn. */
function barsOfTable(table: Table, caption: string | undefined): CoverBars | undefined {
  const [head = [], ...rows] = table.children.map(({ children }) =>
    children.map((cell) => textOf(cell).trim()),
  )
  if (rows.length < ROWS.fewest || rows.length > ROWS.most) return undefined
  if (MEASURES.test(head[0] ?? '')) return undefined
  const isFigure = (column: number) => rows.some((row) => readFigure(row[column] ?? ''))
  const columns = head.flatMap((_, column) => (column > 0 && isFigure(column) ? [column] : []))
  // A column of words says which rows are of one kind: mined and refined are two.
  const kinds = head.flatMap((name, column) =>
    column === 0 || columns.includes(column) || SOURCE.test(name) ? [] : [column],
  )
  for (const column of columns) {
    const name = head[column] ?? ''
    const drawn = barsOfColumn(rows, column, kinds, name.includes('/'))
    const title = drawn && titleOf(caption, name, columns.length === 1, drawn)
    if (drawn && title) return { kind: 'bars', ...title, bars: drawn.bars }
  }
  return undefined
}

/**
 * The most rows of a column that are alike in all but their label: of one unit, one kind and one
 * perimeter. Undefined where a row has no figure, or fewer than two are alike.
 */
function barsOfColumn(
  rows: readonly string[][],
  column: number,
  kinds: readonly number[],
  hasUnit: boolean,
): { bars: CoverBar[]; kind: string; unit: string } | undefined {
  const figures = rows.flatMap((row) => {
    const [label = '', written = ''] = [row[0], row[column]]
    const read = readFigure(written)
    const isShort = label.length + written.length <= LONGEST_ROW
    const kind = kinds.map((at) => row[at] ?? '').join(', ')
    return read && isShort ? [{ label, figure: written, kind, ...read }] : []
  })
  const [first] = figures
  const isWhole =
    new Set(figures.map(({ label }) => label)).size === rows.length &&
    figures.every(({ unit }) => unit === first?.unit)
  // Without a unit of their own, that of the column: `b/d`.
  if (!first || !isWhole || (first.unit === '' && !hasUnit)) return undefined
  const alike = [...Map.groupBy(figures, ({ kind, of }) => `${kind}, ${of}`).values()].reduce(
    (most, group) => (group.length > most.length ? group : most),
  )
  const longest = Math.max(...alike.map(({ value }) => value))
  if (alike.length < ROWS.fewest || longest <= 0) return undefined
  const most = first.unit === 'pc' ? Math.max(100, longest) : longest
  return {
    kind: alike[0]?.kind ?? '',
    unit: first.unit,
    bars: alike.map(({ label, figure, value }) => ({
      label,
      figure,
      length: Math.round((1000 * value) / most) / 10,
    })),
  }
}

/**
 * What the bars are: the caption of a table of one column of figures, or else the column, of the table that
 * the caption names; with either the kind of all rows. Undefined where that is too long to be said.
 */
function titleOf(
  caption: string | undefined,
  name: string,
  isOnly: boolean,
  { unit, kind }: { readonly unit: string; readonly kind: string },
): Pick<CoverBars, 'title' | 'of'> | undefined {
  const own = isOnly && unit === '' ? `${caption}, ${name}` : caption
  const isCaption = caption !== undefined && isOnly
  const title = [isCaption ? own : name, kind].filter(Boolean).join(': ')
  const of = isCaption ? undefined : caption
  if (title.length + (of?.length ?? 0) > LONGEST_TITLE) return undefined
  return { title, ...(of && { of }) }
}

function captionOf(node: RootContent | undefined): string | undefined {
  const text = node?.type === 'paragraph' ? textOf(node) : ''
  return CAPTION.test(text) ? text.replace(CAPTION, '') : undefined
}

/** A figure, the middle of a range, with its unit and to what it applies; undefined for anything else. */
function readFigure(text: string): { value: number; unit: string; of: string } | undefined {
  const match = FIGURE.exec(text)
  if (!match) return undefined
  const [, sign = '', first = '', scale = '', , second, secondScale = '', rest = ''] = match
  const low = numberOf(first, scale || (second ? secondScale : ''))
  const high = second ? numberOf(second, secondScale || scale) : low
  // A year of a flow and its rate are one unit.
  const [unit = '', ...of] = rest.split(', ')
  return { value: (low + high) / 2, unit: sign + unit.replace(/\/yr$/, ''), of: of.join(', ') }
}

function numberOf(digits: string, scale: string): number {
  return Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1)
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

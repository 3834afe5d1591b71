/** Bars on a report's cover: the first table in its text whose rows are few figures of one unit. */
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
  readonly bars: readonly CoverBar[]
}

/** As many rows as a cover has space for. */
const ROWS = { fewest: 2, most: 6 }
/** A row in more characters than these would take two lines. */
const LONGEST_ROW = 32
const CAPTION = /^Table:\s*/
const AMOUNT = String.raw`([$€£]?)(\d[\d,]*(?:\.\d+)?)(mn|bn)?`
/** One figure or a range with its unit, and to what it applies: `175bn-180bn m³/yr`, `about 140bn m³, EU`. */
const FIGURE = new RegExp(`^(?:about )?${AMOUNT}(?:-${AMOUNT})? ?(\\D*)$`)
const scales: Readonly<Record<string, number>> = { mn: 1e6, bn: 1e9 }

/** The bars of a text; undefined where none of its tables can be drawn as some. */
export function barsOf({ children }: Root): CoverBars | undefined {
  for (const [at, node] of children.entries()) {
    const bars = node.type === 'table' && barsOfTable(node, captionOf(children[at - 1]))
    if (bars) return bars
  }
  return undefined
}

function barsOfTable(table: Table, caption: string | undefined): CoverBars | undefined {
  const [head = [], ...rows] = table.children.map(({ children }) =>
    children.map((cell) => textOf(cell).trim()),
  )
  if (rows.length < ROWS.fewest || rows.length > ROWS.most) return undefined
  const isFigure = (column: number) => rows.some((row) => readFigure(row[column] ?? ''))
  const columns = head.flatMap((_, column) => (column > 0 && isFigure(column) ? [column] : []))
  const [column] = columns
  if (column === undefined) return undefined
  const name = head[column] ?? ''
  const figures = rows.flatMap(([label = '', ...cells]) => {
    const written = cells[column - 1] ?? ''
    const read = readFigure(written)
    const isShort = label.length + written.length <= LONGEST_ROW
    return read && isShort ? [{ label, figure: written, ...read }] : []
  })
  const [first] = figures
  const isWhole =
    new Set(figures.map(({ label }) => label)).size === rows.length &&
    figures.every(({ unit }) => unit === first?.unit)
  // Without a unit of their own, that of the column: `b/d`.
  if (!first || !isWhole || (first.unit === '' && !name.includes('/'))) return undefined
  const longest = Math.max(...figures.map(({ value }) => value))
  if (longest <= 0) return undefined
  const most = first.unit === 'pc' ? Math.max(100, longest) : longest
  const unit = first.unit === '' ? `, ${name}` : ''
  return {
    kind: 'bars',
    title: caption && columns.length === 1 ? caption + unit : name,
    bars: figures.map(({ label, figure, value }) => ({
      label,
      figure,
      length: Math.round((1000 * value) / most) / 10,
    })),
  }
}

function captionOf(node: RootContent | undefined): string | undefined {
  const text = node?.type === 'paragraph' ? textOf(node) : ''
  return CAPTION.test(text) ? text.replace(CAPTION, '') : undefined
}

/** A figure, the middle of a range, with its unit; undefined for anything else. */
function readFigure(text: string): { value: number; unit: string } | undefined {
  const match = FIGURE.exec(text)
  if (!match) return undefined
  const [, sign = '', first = '', scale = '', , second, secondScale = '', rest = ''] = match
  const low = numberOf(first, scale || (second ? secondScale : ''))
  const high = second ? numberOf(second, secondScale || scale) : low
  // A year of a flow and its rate are one unit.
  const [unit = ''] = rest.split(', ')
  return { value: (low + high) / 2, unit: sign + unit.replace(/\/yr$/, '') }
}

function numberOf(digits: string, scale: string): number {
  return Number(digits.replaceAll(',', '')) * (scales[scale] ?? 1)
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

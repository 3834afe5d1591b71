/** A chart as a file of its own: title, legend, axes and source in it, nothing left to a style sheet. */
import { axisInWords, scaleInWords } from '../notes.ts'
import { spanInWords } from '../price-dates.ts'
import type { PriceSeries } from '../series.ts'
import { sourceInWords } from '../source.ts'
import type { ScaleKind } from './scale.ts'
import { drawSeries } from './series-plot.ts'

/** A text of the file: where it begins or ends, and how it is set. */
export interface FileText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor?: 'middle' | 'end'
  readonly colour: string
  readonly isBold?: boolean
}

/** Everything on the file, in pixels of its own. */
export interface ChartFile {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly texts: readonly FileText[]
  readonly rules: readonly {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
    readonly colour: string
  }[]
  readonly lines: readonly { readonly path: string; readonly colour: string }[]
  /** Where the lines' own drawing lies, and its scale. */
  readonly origin: { readonly x: number; readonly y: number; readonly scale: number }
}

export const fileColours = {
  paper: '#fbf9f4',
  ink: '#1b1a17',
  soft: '#57524a',
  rule: '#d8d1c3',
  second: '#2f6a78',
} as const

const WIDTH = 960
const HEIGHT = 540
const PLOT_HEIGHT = 196
/** Units of the drawing are this part of a pixel of the file. */
const SCALE = 0.43
const LEFT = 28
const TOP = 96
const LINE_LENGTH = 132

/** Lays out a series for a file, signed `by` the site. */
export function chartFile(series: PriceSeries, scale: ScaleKind, by: string): ChartFile {
  const { benchmark, second } = series
  const drawn = drawSeries({ ...series, scale, height: PLOT_HEIGHT })
  const { plot } = drawn
  const across = (percent: number) => LEFT + percent * 20 * SCALE
  const down = (pixels: number) => TOP + pixels * 4 * SCALE
  const [right, foot] = [across(100), down(PLOT_HEIGHT)]
  const { ink, soft, rule } = fileColours
  const notes = [
    ...axisInWords(plot),
    ...scaleInWords(benchmark, series.prices, scale, plot.scale),
    sourceInWords(benchmark),
    ...(second && second.benchmark.source !== benchmark.source
      ? [sourceInWords(second.benchmark).replace('Source', second.benchmark.name)]
      : []),
  ].join(' ')
  const title = titleOf(series, drawn.unit)
  return {
    width: WIDTH,
    height: HEIGHT,
    title,
    description: [series.description, second?.description ?? ''].join(' ').trim(),
    texts: [
      { x: LEFT, y: 40, text: title, size: 24, colour: ink, isBold: true },
      {
        x: LEFT,
        y: 66,
        text: second ? benchmark.name : benchmark.fullName,
        size: 15,
        colour: second ? ink : soft,
      },
      ...(second
        ? [
            {
              x: LEFT + 12 + benchmark.name.length * 9,
              y: 66,
              text: second.benchmark.name,
              size: 15,
              colour: fileColours.second,
              isBold: true,
            },
          ]
        : []),
      { x: WIDTH - LEFT, y: 66, text: drawn.unit, size: 14, anchor: 'end', colour: soft },
      ...plot.valueTicks.map(({ y, label }) => ({
        x: right + 8,
        y: down(y) + 5,
        text: label,
        size: 14,
        colour: soft,
      })),
      ...plot.dayTicks.map(({ x, label, year }) => ({
        x: across(x),
        y: foot + 20,
        text: year && year !== label ? `${label} ${year}` : label,
        size: 14,
        anchor: 'middle' as const,
        colour: soft,
      })),
      ...linesOf(notes).map((text, n) => ({
        x: LEFT,
        y: foot + 48 + n * 17,
        text,
        size: 13,
        colour: soft,
      })),
      {
        x: WIDTH - LEFT,
        y: HEIGHT - 10,
        text: by,
        size: 13,
        anchor: 'end',
        colour: ink,
        isBold: true,
      },
    ],
    rules: [
      ...plot.valueTicks.map(({ y }) => ({
        x1: LEFT,
        x2: right,
        y1: down(y),
        y2: down(y),
        colour: rule,
      })),
      { x1: LEFT, x2: right, y1: foot, y2: foot, colour: soft },
      ...plot.dayTicks.map(({ x }) => ({
        x1: across(x),
        x2: across(x),
        y1: foot,
        y2: foot + 5,
        colour: soft,
      })),
    ],
    lines: [
      ...(drawn.second ? [{ path: drawn.second, colour: fileColours.second }] : []),
      { path: plot.line, colour: ink },
    ],
    origin: { x: LEFT, y: TOP, scale: SCALE },
  }
}

/** Both names where there are two; their unit, or that they are an index; and the span. */
function titleOf({ benchmark, second, prices, title }: PriceSeries, unit: string): string {
  const [first, last] = [prices[0], prices.at(-1)]
  if (!second || !first || !last) return title
  const span = spanInWords(first.day, last.day, benchmark.frequency)
  return `${benchmark.name} and ${second.benchmark.name}, ${second.isIndexed ? 'index' : unit}, ${span}`
}

/** Words in lines that the file is wide enough for. */
function linesOf(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length < LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`.trim()
    else lines.push(word)
  }
  return lines
}

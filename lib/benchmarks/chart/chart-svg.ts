/** A chart file as SVG, for whoever downloads it. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x as element } from 'xastscript'
import { type ChartFile, fileColours } from './chart-file.ts'

const FONT = 'Source Sans 3, Source Sans Pro, Arial, sans-serif'

/** The file as SVG. */
export function chartSvg(file: ChartFile): string {
  const { width, height, title, description, texts, rules, lines, origin } = file
  const parts: Element[] = [
    element('title', title),
    element('desc', description),
    element('rect', { width, height, fill: fileColours.paper }),
    ...rules.map(({ colour, ...at }) => element('line', { ...at, stroke: colour })),
    ...lines.map(({ path, colour }) =>
      element('path', {
        d: path,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.75 / origin.scale,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        transform: `translate(${origin.x} ${origin.y}) scale(${origin.scale})`,
      }),
    ),
    ...texts.map(({ x, y, text, size, anchor, colour, isBold }) =>
      element(
        'text',
        {
          x,
          y,
          fill: colour,
          'font-size': size,
          ...(anchor && { 'text-anchor': anchor }),
          ...(isBold && { 'font-weight': 600 }),
        },
        text,
      ),
    ),
  ]
  return toXml(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        'font-family': FONT,
        role: 'img',
      },
      parts,
    ),
  )
}

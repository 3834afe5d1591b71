/** How the name of a place or a country is set on a map. */
import { gapTo } from './label-geometry.ts'
import type { Label } from './label-model.ts'
import type { Point } from './projection.ts'

/** The ways to set a name: on one line, and on two parted where they are most equal. */
export function settingsOf(name: string): readonly (readonly string[])[] {
  const words = name.split(' ')
  if (name.length < 11 || words.length < 2) return [[name]]
  const splits = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]
    const longest = Math.max(...lines.map((line) => line.length))
    return { lines, longest, shortest: Math.min(...lines.map((line) => line.length)) }
  })
  // A number stays with its name.
  const whole = splits.filter(({ shortest }) => shortest > 2)
  const best = whole.toSorted((a, b) => a.longest - b.longest)[0]
  return best ? [best.lines, [name]] : [[name]]
}

/** A label of lines above or below what it names, which hang from that edge: smaller letters do not move away. */
export function hangingFrom<Kind extends string>(
  label: Label<Kind>,
  points: readonly Point[] | undefined,
): Label<Kind> {
  const [, top, , bottom] = label.box
  if (!points || label.tie || label.lines.length < 2) return label
  const [, y] = points.reduce((nearest, point) =>
    gapTo(label.box, point) < gapTo(label.box, nearest) ? point : nearest,
  )
  return y <= top
    ? { ...label, hung: Math.round(top) }
    : y >= bottom
      ? { ...label, hung: Math.round(bottom) }
      : label
}

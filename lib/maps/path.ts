/** Lines on paper: fewer points, whole numbers, few characters. */
import type { Point } from './projection.ts'

/** Paths are written in halves of a unit, which is finer than anyone sees. */
export const GRID = 2

/** The transform that draws such a path in units. */
export const GRID_SCALE = `scale(${1 / GRID})`

/** A number as exact as anyone sees it. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** Leaves out the points that a line of this tolerance does not need (Douglas and Peucker, 1973). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(line.length)
  const open: [number, number][] = [[0, line.length - 1]]
  keep[0] = 1
  keep[line.length - 1] = 1
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span
    const [a, b] = [line[first], line[last]]
    if (!a || !b || last - first < 2) continue
    let [most, at] = [tolerance, -1]
    for (let index = first + 1; index < last; index++) {
      const point = line[index]
      const off = point ? distance(point, a, b) : 0
      if (off > most) [most, at] = [off, index]
    }
    if (at < 0) continue
    keep[at] = 1
    open.push([first, at], [at, last])
  }
  return line.filter((_, index) => keep[index] === 1)
}

/** How far a point is from the stretch between two others. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square))
  return Math.hypot(x - ax - part * dx, y - ay - part * dy)
}

/** SVG path data of rings, on the grid; empty for what is too small to see. */
export function ringPath(rings: Iterable<readonly Point[]>): string {
  return [...rings].map((ring) => steps(ring, 3, 'z')).join('')
}

/** SVG path data of open lines, on the grid. */
export function linePath(lines: Iterable<readonly Point[]>): string {
  return [...lines].map((line) => steps(line, 2, '')).join('')
}

function steps(line: readonly Point[], least: number, end: string): string {
  let text = ''
  let count = 0
  let lastX = 0
  let lastY = 0
  for (const point of line) {
    const x = Math.round(point[0] * GRID)
    const y = Math.round(point[1] * GRID)
    const dx = x - lastX
    const dy = y - lastY
    if (count > 0 && dx === 0 && dy === 0) continue
    const command = count === 0 ? 'M' : count === 1 ? 'l' : dx < 0 ? '' : ' '
    text += command + pair(dx, dy)
    lastX = x
    lastY = y
    count++
  }
  return count < least ? '' : text + end
}

/** A minus sign parts two numbers as well as a space does. */
function pair(x: number, y: number): string {
  return `${x}${y < 0 ? '' : ' '}${y}`
}

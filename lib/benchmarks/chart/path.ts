/** Points to SVG path data: whole numbers, each relative to the last, for the fewest bytes. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** Unbroken runs of points; an undefined one is a break. */
export type Run = readonly Point[]

/** A line through each run; a run of one point is a dot, which a round cap makes visible. */
export function linePath(runs: readonly Run[]): string {
  return runs.map((run) => (run.length === 1 ? `${trace(run)}h.1` : trace(run))).join('')
}

/** The area between an upper and a lower edge, run by run. */
export function bandPath(runs: readonly { upper: Run; lower: Run }[]): string {
  return runs
    .filter(({ upper }) => upper.length > 1)
    .map(({ upper, lower }) => `${trace([...upper, ...lower.toReversed()])}z`)
    .join('')
}

/** A dot at each point, as large as the stroke is wide. */
export function dotsPath(points: Run): string {
  return points.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h.1`).join('')
}

function trace(run: Run): string {
  let [atX, atY] = [0, 0]
  return run
    .map(({ x, y }, index) => {
      const [nextX, nextY] = [Math.round(x), Math.round(y)]
      const [dx, dy] = [nextX - atX, nextY - atY]
      atX = nextX
      atY = nextY
      const command = index === 0 ? 'M' : index === 1 ? 'l' : dx < 0 ? '' : ' '
      return `${command}${dx}${dy < 0 ? '' : ' '}${dy}`
    })
    .join('')
}

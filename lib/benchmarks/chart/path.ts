/** Spots to SVG path data: whole numbers, each relative to the last, for the fewest bytes. */

/** A place in a drawing. */
export interface PathPoint {
  readonly x: number
  readonly y: number
}

/** An unbroken run of spots. */
export type Run = readonly PathPoint[]

/** A line through each run; a run of one spot is a dot, which a round cap makes visible. */
export function polylinePath(runs: readonly Run[]): string {
  return runs.map((run) => (run.length === 1 ? `${trace(run)}h.1` : trace(run))).join('')
}

/** A dot at each spot, as large as the stroke is wide. */
export function dotsPath(spots: Run): string {
  return spots.map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h.1`).join('')
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

/** The highest and the lowest of some prices, and lines in fewer points that keep them. */

interface Priced {
  readonly price: number
}

/** The highest and the lowest of some prices; of equals the first. `first` is theirs, and the answer for none. */
export function extremesOf<P extends Priced>(
  prices: readonly P[],
  first: P,
): { highest: P; lowest: P } {
  return {
    highest: prices.reduce((best, one) => (one.price > best.price ? one : best), first),
    lowest: prices.reduce((best, one) => (one.price < best.price ? one : best), first),
  }
}

/** At most so many points of a long line: of each stretch the first, the lowest, the highest and the last. */
export function thinned<P extends Priced>(points: readonly P[], most: number): readonly P[] {
  if (points.length <= most) return points
  const size = Math.ceil((4 * points.length) / most)
  return Array.from({ length: Math.ceil(points.length / size) }, (_, n) =>
    points.slice(n * size, (n + 1) * size),
  ).flatMap((stretch) => {
    const [first] = stretch
    if (!first) return []
    const { highest, lowest } = extremesOf(stretch, first)
    const chosen = new Set([first, lowest, highest, stretch.at(-1)])
    return stretch.filter((one) => chosen.has(one))
  })
}

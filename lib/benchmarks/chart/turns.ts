/** Where a line of values turns: the ends of its legs up and down. */

/** A value from which a rise or a fall of some size followed, by its place among the values. */
export interface Turn {
  readonly index: number
  readonly kind: 'peak' | 'trough'
}

/** The turning points of some values in order, without the two ends; a move back by less than `reversal` does not count. */
export function turnsOf(values: readonly number[], reversal: number): Turn[] {
  const turns: Turn[] = []
  let [highest, lowest] = [0, 0]
  let leg: 'up' | 'down' | undefined
  const at = (index: number) => values[index] ?? 0
  for (const [index, value] of values.entries()) {
    if (value > at(highest)) highest = index
    if (value < at(lowest)) lowest = index
    if (leg !== 'down' && at(highest) - value >= reversal) {
      if (highest !== 0) turns.push({ index: highest, kind: 'peak' })
      leg = 'down'
      lowest = index
    } else if (leg !== 'up' && value - at(lowest) >= reversal) {
      if (lowest !== 0) turns.push({ index: lowest, kind: 'trough' })
      leg = 'up'
      highest = index
    }
    if (leg === 'down' && value <= at(lowest)) highest = index
    if (leg === 'up' && value >= at(highest)) lowest = index
  }
  return turns
}

/** Prices that the trade quotes and that are not among the benchmarks: told by name, never replaced. */

const unheld: readonly (readonly [name: string, sign: RegExp])[] = [
  ['TTF', /\bTTF\b/],
  ['NBP', /\bNBP\b/],
  ['JKM', /\bJKM\b/],
  ['Urals', /\bUrals\b(?=[^.]{0,60}(?:\$|€|price|discount|crude|bl\b|traded|sold))/],
  ['ESPO', /\bESPO (?:blend|crude)\b/i],
  ['Dubai crude', /\bDubai (?:crude|benchmark|price)\b/i],
  ['API 2', /\bAPI ?2\b/],
  ['Newcastle coal', /\bNewcastle (?:coal|price|benchmark)\b/i],
  ['EU carbon allowances', /\bEU (?:carbon )?allowances?\b|\bEUAs?\b/],
  ['LME nickel', /\bLME nickel\b/],
]

/** The prices that a text names and that have no series here. */
export function unheldIn(text: string): string[] {
  return unheld.filter(([, sign]) => sign.test(text)).map(([name]) => name)
}

/** Unavailable benchmarks: prices that the industry quotes and that have no series here; named, never replaced. */

const unavailable: readonly (readonly [name: string, sign: RegExp])[] = [
  ['NBP', /\bNBP\b/],
  ['JKM', /\bJKM\b/],
  ['Urals', /\bUrals\b(?=[^.]{0,60}(?:\$|€|price|discount|crude|bl\b|traded|sold))/],
  ['ESPO', /\bESPO (?:blend|crude)\b/i],
  ['API 2', /\bAPI ?2\b/],
  ['EU carbon allowances', /\bEU (?:carbon )?allowances?\b|\bEUAs?\b/],
]

/** The prices that a text names and that have no series here. */
export function unavailableBenchmarks(text: string): string[] {
  return unavailable.filter(([, sign]) => sign.test(text)).map(([name]) => name)
}

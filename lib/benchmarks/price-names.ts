/** How a text names a price. */

/** The sentences of a text; a paragraph also ends one. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/)
}

/** What the trade calls the good of a price, as a pattern: `oil`, `gas`, `coal`; a metal by its name. */
export function goodOf(name: string, unit: string): string {
  if (unit === '$/bl') return '(?:oil|crude)'
  if (unit === '$/mn Btu') return '(?:gas|LNG)'
  return /coal/i.test(name) ? 'coal' : name
}

/** The name of a price as a pattern. */
export function nameAsPattern(name: string): string {
  return name.replace(/[^\w ]/g, '.')
}

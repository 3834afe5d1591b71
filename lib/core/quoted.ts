/** A search in the quotation marks of print: phrases keep theirs, and all else gets one pair. */
export function quoted(text: string): string {
  const curled = text
    .replace(/["“”]([^"“”]+)["“”]/g, '“$1”')
    .replaceAll('"', '')
    .trim()
  return /“.+”/.test(curled) ? curled : `“${curled}”`
}

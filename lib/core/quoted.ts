/** A search as it was typed, its own quotation marks those of print; none are added. */
export function asTyped(text: string): string {
  return text
    .replace(/["“”]([^"“”]+)["“”]/g, '“$1”')
    .replaceAll('"', '')
    .trim()
}

/** A search in the quotation marks of print: phrases keep theirs, and all else gets one pair. */
export function quoted(text: string): string {
  const curled = asTyped(text)
  return /“.+”/.test(curled) ? curled : `“${curled}”`
}

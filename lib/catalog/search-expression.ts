/**
 * What a reader typed as an expression of FTS5: every word must occur. Each word is quoted, so no
 * operator of the language can be typed by accident or on purpose.
 */
export function searchExpression(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0
    ? words
        .slice(0, 32)
        .map((word) => `"${word}"`)
        .join(' ')
    : '"\u0001"'
}

/** Words that ask for the newest, and that distinguish no article: any was `latest news` once. */
const words = new Set(
  'breaking headline headlines latest newest news recent recently today todays update updates yesterday'.split(
    ' ',
  ),
)

/** Whether a word as typed is one; a phrase in quotes is never asked about. */
export function isNewsWord(typed: string): boolean {
  return words.has(typed.toLowerCase().replace(/[^a-z]/g, ''))
}

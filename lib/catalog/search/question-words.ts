/** Words that a question is made of, and that distinguish no article from another. */
const words = new Set(
  `a about across after again all along also am among an and any are around as at be because been before being
  between both but by can could did do does doing done during each ever far for from get gets getting
  got had has have having he her here his how i if in into is it its just last let like make made many
  me more most much my no not now of on onto or our out over per please same she should show since so
  some still such tell than that the their them then there these they this those through to too toward towards under
  until up upon very was we were what whats when where whether which while who whom whose why will
  with within without would yet you your happen happens happened happening mean means meaning
  explain explained`.split(/\s+/),
)
/** Small letters only: `May` is a month. */
const smallOnly = new Set(['may', 'might', 'must'])

/** Whether a word as typed is one; `WHO` and `IT` in capitals are names. */
export function isQuestionWord(typed: string): boolean {
  const word = typed.replace(/[^\p{L}’']/gu, '')
  if (word.length > 1 && word === word.toUpperCase()) return false
  return smallOnly.has(word) || words.has(word.toLowerCase().replace(/['’]s$|['’]/, ''))
}

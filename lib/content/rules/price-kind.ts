/** Brent and WTI are futures and spot prices, which can be dollars apart: a figure says which. */

const SENTENCE = /[^.!?;]+(?:[.!?;](?!\s|$)[^.!?;]*)*/g
/** The name with a figure of it in its clause: a price a barrel, or a change in percent. */
const FIGURE = /\b(?:Brent|WTI)\b[^,]{0,60}?(?:\$\d[\d.,]*\/bl|\d(?:\.\d+)?pc\b)/
const BARREL = /\b(?:Brent|WTI)\b,? [^;]{0,60}?\$\d[\d.,]*\/bl/
const KIND = /\b(?:futures|spot|Dated|front[- ]month|averaged?)\b/i
/** Of another crude, which is counted from it. */
const DISTANCE = /\b(?:discount|premium|spread) (?:to|over|from) (?:Brent|WTI)\b/

/** Where a text gives a figure of Brent or WTI in a sentence that does not say which; undefined where it does. */
export function priceWithoutKind(text: string): number | undefined {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const found = FIGURE.exec(sentence) ?? BARREL.exec(sentence)
    if (found && !KIND.test(sentence) && !DISTANCE.test(sentence)) return index + found.index
  }
  return undefined
}

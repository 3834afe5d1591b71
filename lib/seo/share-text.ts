/** Text as share pictures can draw it, in the two Latin fonts of the site. */

/** What the fonts have: Latin letters, punctuation and the signs of money. */
const DRAWN =
  /[\u0020-\u007e\u00a0-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u2010-\u2027\u2030-\u203a\u20a0-\u20c0\u2122\u2212]/u

const inWords: Readonly<Record<string, string>> = { '→': 'to', '←': 'from', '↔': 'and', '≈': '~' }

/**
 * The text in letters that the fonts have: a letter that they lack loses its accents or its height,
 * an arrow becomes a word, and anything else is left out. What no font has, the picture's maker
 * would ask a server elsewhere for.
 */
export function drawableText(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => (DRAWN.test(sign) ? sign : (inWords[sign] ?? plainest(sign))))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function plainest(sign: string): string {
  if (/\s/u.test(sign)) return ' '
  return [...sign.normalize('NFKD')].filter((part) => DRAWN.test(part)).join('')
}

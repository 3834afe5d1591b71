/** Who wrote it, when, and how long one reads it: lines between a headline and the first words of a text. */
import { datesIn, withoutDates } from './find-date.ts'

/** So many blocks may come before the text. */
const MOST = 8
/** A longer block is text. */
const LONGEST = 80
/** Letters that may be left of such a line when what is known is taken out of it: a weekday, a city. */
const REST = 20

const READING =
  /\b\d+[ -]?min(?:ute)?s?\.?(?: (?:read|de lecture|de leitura|lesezeit))?|reading time|lesezeit|leestijd|tempo de leitura|temps de lecture/gi
const AGO = /\b(?:\d+|an?) (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago\b/gi
const TIME =
  /\b\d{1,2}(?:[:.h]\d{2})(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: ?(?:uhr|gmt|utc|c?est|e[sd]t|bst))?/gi
const LABELS =
  /\b(?:(?:first |last )?(?:published|posted|updated|modified)|by|on|at|aktualisiert|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|am|um|le|el|em|il)\b/giu
/** `Por Ana Exemplo — Rio de Janeiro`; no sentence. */
const SIGNED =
  /^(?:By|BY|Von|VON|Par|PAR|Por|POR|Door|Av)(?: \p{Lu}[\p{L}'’.-]+){2,4}(?:(?: [—–|·]|,) .{1,60})?$/u

/** What such a line may hold besides a day. */
interface Known {
  readonly authors: readonly string[]
  /** The headline, and who published it. */
  readonly others: readonly string[]
}

/** Blocks without such lines before their first text; what was left out is reported. */
export function withoutOpeningLines<T>(
  blocks: readonly T[],
  textOf: (block: T) => string,
  { authors, others }: Known,
): { blocks: readonly T[]; removed: readonly string[] } {
  const texts = blocks.slice(0, MOST).map((block) => textOf(block).replace(/\s+/g, ' ').trim())
  const start = texts.findIndex((text) => text.length > LONGEST)
  const before = texts.slice(0, Math.max(start, 0))
  const isLine = before.map((text) => isOpeningLine(text, authors, others))
  return {
    blocks: blocks.filter((_, index) => !isLine[index]),
    removed: before.flatMap((text, index) =>
      isLine[index] ? [`left out the line “${text}”`] : [],
    ),
  }
}

function isOpeningLine(
  text: string,
  authors: readonly string[],
  others: readonly string[],
): boolean {
  if (SIGNED.test(text) || /^\d+$/.test(text)) return true
  const unsigned = without(text, authors).replace(READING, ' ').replace(AGO, ' ')
  const bare = without(unsigned, others)
  if (unsigned === text && datesIn(bare).length === 0) return false
  const rest = withoutDates(bare).replace(TIME, ' ').replace(LABELS, ' ')
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= REST && !/[.!?]$/.test(rest.trim())
}

function without(text: string, names: readonly string[]): string {
  return names
    .filter((name) => name.length > 3)
    .reduce((line, name) => line.replaceAll(name, ' '), text)
}

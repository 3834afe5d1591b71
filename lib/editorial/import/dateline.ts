/** The city, and sometimes the day, with which a wire's first paragraph opens. */

export interface Dateline {
  readonly city: string
  /** The text without it. */
  readonly rest: string
}

/** Key points or a note may come before the paragraph that opens the article. */
const BLOCKS_BEFORE = 3

/** The dateline of a body in Markdown; `rest` is the body without it. */
export function findDateline(body: string): Dateline | undefined {
  const blocks = body.split('\n\n')
  for (const [index, block] of blocks.slice(0, BLOCKS_BEFORE + 1).entries()) {
    const found = splitDateline(block)
    if (found) return { city: found.city, rest: blocks.with(index, found.rest).join('\n\n') }
  }
  return undefined
}

/** `Vienna`, `San José`, `Ras Laffan`, `Rio de Janeiro`; never a sentence's first words. */
const CITY =
  /^(\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|da|el|al|la|am|upon) )?\p{Lu}[\p{L}'’.-]+){0,3})/u
const DAY = /^, (?:\d{1,2} \p{Lu}\p{L}+\.?|\p{Lu}\p{L}+\.? \d{1,2})(?:,? \d{4})?/u
/** The state or the country between a city and a day. */
const REGION = /^, \p{Lu}[\p{L}. ]{1,20}(?=, )/u
const AGENCY = /^ \([\p{L}\p{N} .&]{2,30}\)/u
const DASH = /^(?: ?[—–]|\s--?)\s*(?=\S)/u

/**
 * A city before a dash is a dateline when a day or an agency comes between the two, or when it is
 * in capitals; `Gazprom — a state company — said` is a sentence.
 */
export function splitDateline(text: string): Dateline | undefined {
  // A release sets it in bold.
  const paragraph = text.replace(/^\*\*([^*\n]{3,80})\*\*/, '$1')
  const city = CITY.exec(paragraph)?.[1]
  if (!city) return undefined
  let rest = paragraph.slice(city.length)
  const region = REGION.exec(rest)?.[0] ?? ''
  if (DAY.test(rest.slice(region.length))) rest = rest.slice(region.length)
  const day = DAY.exec(rest)?.[0] ?? ''
  rest = rest.slice(day.length)
  const agency = AGENCY.exec(rest)?.[0] ?? ''
  rest = rest.slice(agency.length)
  const dash = DASH.exec(rest)?.[0]
  const capitals = city.length > 3 && city === city.toUpperCase()
  if (!dash || !(day || agency || capitals)) return undefined
  return { city: capitals ? titled(city) : city, rest: rest.slice(dash.length) }
}

function titled(city: string): string {
  return city.toLowerCase().replace(/(^|[ -])\p{L}/gu, (first) => first.toUpperCase())
}

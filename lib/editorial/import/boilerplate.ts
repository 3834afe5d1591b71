/** What a publisher puts around an article: known by whole short lines, never by a word in a sentence. */

/** From such a line on, nothing belongs to the article, unless most of it follows. */
const ENDINGS =
  /^(?:related (?:news|articles?|stories|content|posts?|news posts|links|topics|coverage)|related|business intelligence reports?|more (?:from|on|in) .{1,40}|more (?:news|stories)|most (?:read|popular|viewed)|recommended(?: for you| (?:stories|articles|reading))?|you (?:may|might) also (?:like|be interested in)|about the authors?|read next|up next|trending(?: now)?|popular (?:now|stories)|latest (?:news|stories)|what(?:’|')s next|(?:post |leave |add )?(?:a )?comments?(?: \(\d+\))?|\d+ comments?|mehr zum thema|das könnte sie auch interessieren|weitere artikel|auch interessant|à lire aussi|sur le même sujet|articles? (?:liés|similaires)|leggi anche|noticias relacionadas|lees ook|footnotes?|tags?|filed under|share this|#{3}|-30-|[-–—*\s]*ends[-–—*\s]*)[:.]?$/i
/** Such a line alone goes. */
const LINES =
  /^(?:for immediate release|our standards: .{1,80}|printed from .*|page \d+(?: (?:of|\/) \d+)?|.{0,90}[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20})+[.!]?|this is a modal window\.|beginning of dialog window\..{0,80}|listen to this (?:article|story).{0,120}|learn more|read more(?:[: ].*)?|(?:also )?read(?: also)?: .*|see also: .*|related: .*|also read.{0,100}|(?:lesen sie auch|lire aussi|leggi anche|lea también|lees ook|mehr dazu|zum thema|leia (?:também|mais)|saiba mais|más información|читайте также|läs också|czytaj także)(?:[ :].*)?|share(?: this(?: article| story| post)?)?(?: on .{0,40})?|share(?: on)? (?:facebook|twitter|linkedin|whatsapp|email)|print(?: this)?|e-?mail(?: this)?|tweet|facebook|twitter|linkedin|whatsapp|pinterest|reddit|copy link|subscribe(?: now| today)?|sign up (?:for|to) .{1,80}|sign up|get .{1,60} newsletter.{0,40}|(?:story continues below )?advertisement(?: - .*)?|anzeige|werbung|publicité|article continues (?:below|after) .{0,40}|sponsored(?: content)?|loading\.*|follow us(?: on .*)?|follow @?\w+ on .{1,30}|like us on .{1,30}|all rights reserved\.?|(?:©|copyright|\(c\)) .*|send comments .{0,80}|to read (?:the full|this) .{0,60} subscribe.{0,40}|the post .{1,200} appeared first on .{1,80}|this (?:article|story|post) (?:was )?(?:first|originally) (?:appeared|published) (?:on|in|at) .{1,80}|(?:image|photo|picture|photograph|foto|bild)(?: credits?| by| courtesy| copyright)?\s?[:©] ?.{1,80}|by [\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){1,2})$/iu
const APPEARED = /^the post .{1,300} appeared first on .{1,100}$/i
/** Where a publisher asks to subscribe; from there on only what it offers follows, if it speaks of a price. */
const BARRIER =
  /^(?:(?:subscribe|sign in|log in|register)(?: now)? to (?:unlock|continue|read|keep)\b.{0,80}|to (?:continue|keep) reading\b.{0,80}|(?:continue|keep) reading (?:with|for)\b.{0,80}|this (?:article|story|content) is .{0,40}(?:subscribers|members)\b.{0,40}|already a (?:subscriber|member)\b.{0,40}|(?:jetzt )?weiterlesen(?: mit .{1,60})?|.{0,60}(?:réservé aux abonnés|de cet article à lire)\b.{0,60}|suscr[ií]bete para (?:seguir|continuar)\b.{0,60}|.{0,40}exclusivo para (?:suscriptores|assinantes)\b.{0,40})$/iu
const OFFER =
  /\b(?:per|a|pro|par|al|por) (?:month|week|monat|mois|mes|mês)\b|\bcancel any ?time|\bfree trial\b|\bdigital access\b|\bsubscriptions?\b|\babonnements?\b/i
/** Offers are shorter than this, and an article that ends at one has more than so many characters. */
const OFFERS = 3000
const TEASER = 150
const LONGEST = 140
/** Where more than this share of the words follow, a line of the kind that ends an article is in its midst. */
const TAIL = 0.4

export interface CleanedBlocks<T> {
  readonly blocks: readonly T[]
  /** What was removed, in words. */
  readonly removed: readonly string[]
}

/** Blocks without boilerplate; the first block that ends the article removes the rest with it. */
export function removeBoilerplate<T>(
  blocks: readonly T[],
  textOf: (block: T) => string,
): CleanedBlocks<T> {
  const texts = blocks.map((block) => textOf(block).slice(0, 100_000).replace(/\s+/g, ' ').trim())
  const lengths = texts.map(({ length }) => length)
  const whole = sum(lengths)
  let before = 0
  let end = blocks.length
  for (const [index, text] of texts.entries()) {
    if (
      index > 0 &&
      text.length <= LONGEST &&
      (isBarrier(text, before, texts.slice(index + 1)) ||
        (ENDINGS.test(text) && whole - before <= whole * TAIL))
    ) {
      end = index
      break
    }
    before += lengths[index] ?? 0
  }
  const isLine = (text: string) =>
    (text.length <= LONGEST && [LINES, ENDINGS, BARRIER].some((kind) => kind.test(text))) ||
    (text.length <= 500 && APPEARED.test(text))
  const isRemoved = texts.map((text, index) => index >= end || isLine(text))
  const lines = texts.filter((_, index) => index < end && isRemoved[index])
  return {
    blocks: blocks.filter((_, index) => !isRemoved[index]),
    removed: [
      ...lines.map((text) => `left out the line “${text}”`),
      ...(end < blocks.length
        ? [`left out everything from “${texts[end]}” on (${blocks.length - end} pieces)`]
        : []),
    ],
  }
}

function isBarrier(text: string, before: number, after: readonly string[]): boolean {
  if (before < TEASER || !BARRIER.test(text)) return false
  const offers = after.join(' ')
  return offers.length < OFFERS && OFFER.test(offers)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

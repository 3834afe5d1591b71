/** What a quantity is a quantity of, as far as its own sentence says. */

export type Substance =
  | 'lng'
  | 'gas'
  | 'crude'
  | 'products'
  | 'power'
  | 'uranium'
  | 'metal'
  | 'water'
  /** Wind and sun: capacity that never runs at full output for a year. */
  | 'renewable'
  /** Of oil equivalent. */
  | 'equivalent'
  /** Named, and nothing that the table has a factor for. */
  | 'other'

/** Longest first: `fuel oil` is no crude, and `gas oil` no gas. */
const words: readonly (readonly [Substance, string])[] = [
  ['lng', 'LNG|liquefied natural gas'],
  [
    'products',
    'fuel oil|gas oil|gasoil|heating oil|oil products|refined products|products|gasoline|petrol|diesel|jet fuel|kerosene|naphtha|LPG|distillates?|refining|refined',
  ],
  ['equivalent', 'oil equivalent'],
  ['other', 'palm oil|vegetable oil|oil shale'],
  ['gas', 'gas|methane|TTF|NBP|JKM|Henry Hub|Gazprom'],
  ['crude', 'crude|oil|Brent|WTI|Urals|Espo'],
  ['renewable', 'wind|solar|panels?|renewables?|photovoltaic'],
  ['water', 'water|reservoirs?|dams?'],
  ['power', 'power|electricity|grids?|reactors?|nuclear|baseload'],
  ['uranium', 'uranium|yellowcake|U₃O₈|U3O8'],
  [
    'metal',
    'nickel|copper|alumini?um|cobalt|lithium|zinc|tin|gallium|germanium|graphite|rare earths?',
  ],
  [
    'other',
    'coal|carbon|CO2|CO₂|emissions?|allowances?|steel|iron|ore|weighs?|deadweight|dwt|cement|fertili[sz]ers?|ammonia|hydrogen|urea|grain|wheat|condensate|ethanol|helium|sulphur',
  ],
]
const exactly = words.map(([substance, pattern]) => ({
  substance,
  pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
}))
const all = words.map(([, pattern]) => pattern).join('|')
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${all})(?![\\p{L}\\p{N}₂])`, 'giu')
/** `77mn t/yr of Qatari LNG`, `$60/bl for crude`: at most three words between. */
const AFTER = new RegExp(
  `^,? ?(?:of|for|in) (?:(?!and |or |which )[\\p{L}\\d'’-]+ ){0,3}?(${all})(?![\\p{L}\\p{N}₂])`,
  'iu',
)
/** `of crude and products`: of neither alone. */
const AND_ANOTHER = new RegExp(
  `^(?:,| and| or) (?:[\\p{L}-]+ )?(?:${all})(?![\\p{L}\\p{N}₂])`,
  'iu',
)
const OF_SOMETHING = /^ of ([\p{L}'’-]+)/u
/** What may be a quantity of anything: it hides nothing that the sentence says elsewhere. */
const NEUTRAL =
  /^(?:which|capacity|output|production|exports?|imports?|supply|supplies|demand|storage|stocks?|it|them|flows?|refining|new|spare|lost|russian|the|this|that|its|their)$/i

export interface Context {
  /** What comes right after it: `of LNG`. Says more than all else. */
  readonly named: Substance | 'something' | undefined
  /** Everything that the sentence names. */
  readonly mentioned: ReadonlySet<Substance>
}

/** Reads the sentence around a quantity at `from` to `to` of a text; made once for each text. */
export type ContextReader = (from: number, to: number) => Context

/** Splits a text into its sentences, and reads each once, at the first quantity that asks for it. */
export function contextsOf(text: string): ContextReader {
  const sentences = sentencesIn(text)
  const mentions = new Map<string, ReadonlySet<Substance>>()
  return (from, to) => {
    // A full stop within a quantity ends no sentence.
    const first = sentences[sentenceAt(sentences, from)] ?? { start: 0, end: text.length }
    const last = sentences[sentenceAt(sentences, to)] ?? first
    const key = `${first.start} ${last.end}`
    const mentioned = mentions.get(key) ?? mentionedIn(text.slice(first.start, last.end))
    mentions.set(key, mentioned)
    return contextIn(text.slice(to, last.end), mentioned)
  }
}

function contextIn(after: string, mentioned: ReadonlySet<Substance>): Context {
  const direct = AFTER.exec(after)
  if (direct?.[1]) {
    const several = AND_ANOTHER.test(after.slice(direct[0].length))
    return { named: several ? 'other' : substanceOf(direct[1]), mentioned }
  }
  const something = OF_SOMETHING.exec(after)?.[1]
  return { named: something && !NEUTRAL.test(something) ? 'something' : undefined, mentioned }
}

/** The one substance of a set that a sentence names; undefined for none and for several. */
export function onlyOne(
  { named, mentioned }: Context,
  among: readonly Substance[],
): Substance | 'something' | undefined {
  if (named) return named
  const found = among.filter((one) => mentioned.has(one))
  return found.length === 1 ? found[0] : undefined
}

function mentionedIn(sentence: string): Set<Substance> {
  return new Set([...sentence.matchAll(NAMED)].map(([word]) => substanceOf(word)))
}

function substanceOf(word: string): Substance {
  return exactly.find(({ pattern }) => pattern.test(word))?.substance ?? 'other'
}

interface Sentence {
  readonly start: number
  /** The offset of its last mark. */
  readonly end: number
}

/** A sentence ends at a full stop before a capital, and at the ends of its paragraph. */
function sentencesIn(text: string): Sentence[] {
  const ends = /[.!?:;]['’”")]?\s+(?=[\p{Lu}“‘"'(\d])/gu
  const sentences: Sentence[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(ends)) {
    sentences.push({ start, end: index })
    start = index + mark.length
  }
  return [...sentences, { start, end: text.length }]
}

/** The last sentence that starts at or before an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

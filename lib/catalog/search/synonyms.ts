/** Synonyms. A search for any word of a group finds all of them. */
import { termsIn } from './normal-form.ts'
import { relatedWords } from './related-words.ts'
import type { NameMatch, Phrase } from './search-unit.ts'
import { unitNames } from './units.ts'

/** Names that mean the same. Only whole names are exchanged, never their parts. */
const synonyms: readonly (readonly string[])[] = [
  ['LNG', 'liquefied natural gas'],
  ['LPG', 'liquefied petroleum gas'],
  ['NGL', 'natural gas liquids'],
  ['Opec+', 'Opec plus'],
  ['CO2', 'carbon dioxide'],
  ['ETS', 'emissions trading system', 'emissions trading scheme'],
  ['CBAM', 'carbon border adjustment mechanism', 'carbon border levy', 'carbon border tax'],
  ['SPR', 'strategic petroleum reserve'],
  ['TTF', 'title transfer facility', 'Dutch hub', 'Dutch gas hub'],
  ['FSRU', 'floating storage and regasification unit'],
  ['VLCC', 'very large crude carrier'],
  ['SMR', 'small modular reactor'],
  ['LEU', 'low-enriched uranium'],
  ['HEU', 'highly enriched uranium'],
  ['HALEU', 'high-assay low-enriched uranium'],
  ['JCPOA', 'joint comprehensive plan of action', 'Iran nuclear deal'],
  ['petrol', 'gasoline'],
  ['gasoil', 'gas oil'],
  ['power station', 'power plant'],
  ['US', 'USA', 'United States', 'United States of America'],
  ['UK', 'United Kingdom', 'Britain', 'Great Britain'],
  ['UAE', 'United Arab Emirates', 'Emirates'],
  ['EU', 'European Union'],
  ['Kyiv', 'Kiev'],
  ['Odesa', 'Odessa'],
  ['Turkey', 'Türkiye'],
  ['Beijing', 'Peking'],
  ['negative', 'minus', 'below zero', 'sub-zero'],
  ['MBS', 'Mohammed bin Salman'],
  ['MoU', 'memorandum of understanding'],
  ['windfall tax', 'windfall levy', 'windfall profits tax', 'solidarity contribution'],
]

/** A term of a vocabulary by its names, and the tag of articles about it. */
export interface TaggedNames {
  readonly tag?: string | undefined
  readonly names: readonly string[]
  /** Said of it, but of other things too: tags alone answer to these. */
  readonly metonyms?: readonly string[]
}

export interface Thesaurus {
  readonly nameOf: (phrase: Phrase) => NameMatch | undefined
  readonly relatedTo: (phrase: Phrase) => readonly Phrase[]
  readonly longestName: number
  readonly longestRelated: number
}

/** The groups above with those of the vocabularies. */
export function thesaurusWith(named: readonly TaggedNames[]): Thesaurus {
  const byKey = new Map<string, { wordings: Map<string, Phrase>; tags: Set<string> }>()
  const related = new Map<string, Phrase[]>()
  let longestRelated = 1
  let longestName = 1
  const entryOf = (phrase: Phrase) => {
    const key = phrase.join(' ')
    longestName = Math.max(longestName, phrase.length)
    const known = byKey.get(key) ?? { wordings: new Map<string, Phrase>(), tags: new Set<string>() }
    byKey.set(key, known)
    return known
  }
  const add = (names: readonly string[], tag?: string) => {
    const phrases = names.map(termsIn).filter(({ length }) => length > 0)
    const shortened = names.flatMap(shortenedName).map(termsIn)
    for (const phrase of [...phrases, ...shortened]) {
      // A name of two groups means both.
      const entry = entryOf(phrase)
      for (const other of phrases) entry.wordings.set(other.join(' '), other)
      if (tag) entry.tags.add(tag)
    }
  }
  for (const group of [...unitNames, ...synonyms]) add(group)
  for (const { names, tag, metonyms = [] } of named) {
    add(names.flatMap(withCapitalApart), tag)
    for (const name of metonyms) {
      const phrase = termsIn(name)
      const entry = entryOf(phrase)
      entry.wordings.set(phrase.join(' '), phrase)
      if (tag) entry.tags.add(tag)
    }
  }
  for (const group of relatedWords) {
    const phrases = group.map(termsIn)
    for (const phrase of phrases) {
      const key = phrase.join(' ')
      longestRelated = Math.max(longestRelated, phrase.length)
      related.set(key, [...(related.get(key) ?? []), ...phrases.filter((one) => one !== phrase)])
    }
  }
  return {
    longestName,
    longestRelated,
    nameOf(phrase) {
      const found = byKey.get(phrase.join(' '))
      return found && { wordings: [...found.wordings.values()], tags: [...found.tags] }
    },
    relatedTo: (phrase) => related.get(phrase.join(' ')) ?? [],
  }
}

/** A name with a capital within is also written as two words: TurkStream, Turk Stream. */
function withCapitalApart(name: string): string[] {
  const apart = name.replace(/^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u, '$1 $2')
  return apart === name ? [name] : [name, apart]
}

/** The end of a company's name, and how it is shortened. */
const endings = { Company: 'Co', Corporation: 'Corp', Limited: 'Ltd' } as const

/** A company's name as it may be typed, `National Oil Co`, though no text has it. */
function shortenedName(name: string): string[] {
  return Object.entries(endings).flatMap(([end, short]) =>
    name.endsWith(` ${end}`) ? [name.slice(0, -end.length) + short] : [],
  )
}

/** What the trade says in more ways than one. A search for any of a group finds all of it. */
import { stemsOf } from './words.ts'

/** Names that mean the same. Only whole names are exchanged, never their parts. */
const trade: readonly (readonly string[])[] = [
  ['LNG', 'liquefied natural gas', 'liquified natural gas'],
  ['LPG', 'liquefied petroleum gas'],
  ['NGL', 'natural gas liquids'],
  ['bl', 'barrel', 'bbl'],
  ['b/d', 'bpd', 'bl/d', 'bbl/d', 'barrels per day', 'barrels a day'],
  [
    'mn b/d',
    'mb/d',
    'mbd',
    'mbpd',
    'mn bl/d',
    'million b/d',
    'million bpd',
    'million barrels per day',
    'million barrels a day',
  ],
  ['bn m³', 'bn m3', 'bcm', 'billion cubic metres', 'billion cubic meters', 'bn cubic metres'],
  ['mn m³', 'mn m3', 'mcm', 'million cubic metres', 'million cubic meters', 'mn cubic metres'],
  ['mn t/yr', 'mtpa', 'mt/yr', 'million tonnes per year', 'million tonnes a year', 'mn t a year'],
  ['cubic metre', 'cubic meter', 'm³', 'm3'],
  ['pc', 'per cent', 'percent'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['trn', 'trillion'],
  ['Opec+', 'Opec plus'],
  ['CO2', 'carbon dioxide'],
  ['ETS', 'emissions trading system', 'emissions trading scheme'],
  ['CBAM', 'carbon border adjustment mechanism'],
  ['SPR', 'strategic petroleum reserve'],
  ['TTF', 'title transfer facility'],
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
  ['aluminium', 'aluminum'],
  ['sulphur', 'sulfur'],
  ['US', 'USA', 'United States'],
  ['UK', 'United Kingdom'],
  ['UAE', 'United Arab Emirates', 'Emirates'],
  ['EU', 'European Union'],
  ['Kyiv', 'Kiev'],
  ['Odesa', 'Odessa'],
  ['Turkey', 'Türkiye'],
]

/** A name, or several that mean the same, each as its words. */
export type Alternatives = readonly string[]

export interface Synonyms {
  /** The names that mean the same as these words, themselves among them; undefined for none. */
  readonly of: (words: readonly string[]) => Alternatives | undefined
  /** Words of the longest name. */
  readonly longest: number
}

/** The trade's groups, with those of the vocabularies: name, short name and aliases. */
export function synonymsWith(groups: readonly (readonly string[])[]): Synonyms {
  const byKey = new Map<string, Set<string>>()
  let longest = 1
  for (const group of [...trade, ...groups.map((names) => names.flatMap(apartToo))]) {
    for (const name of group) {
      const stems = stemsOf(name)
      const key = stems.join(' ')
      longest = Math.max(longest, stems.length)
      // A name of two groups stands for both.
      const known = byKey.get(key) ?? new Set()
      for (const other of group) known.add(other)
      byKey.set(key, known)
    }
  }
  return {
    longest,
    of(words) {
      const found = byKey.get(words.flatMap(stemsOf).join(' '))
      return found && found.size > 1 ? [...found] : undefined
    },
  }
}

/** A name with a capital within is also written as two words: TurkStream, Turk Stream. */
function apartToo(name: string): string[] {
  const apart = name.replace(/^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u, '$1 $2')
  return apart === name ? [name] : [name, apart]
}

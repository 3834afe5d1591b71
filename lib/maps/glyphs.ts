/** What each kind of place looks like on a map: its shape says what it is, in any colour. */
import type { LineStatus, Place } from '#lib/content/vocabulary-schema'

export type Kind = Place['kind']
export type Glyph =
  | 'narrows'
  | 'triangle'
  | 'harbour'
  | 'square'
  | 'hexagon'
  | 'disc'
  | 'diamond'
  | 'drum'
  | 'ring'
  | 'dot'
  | 'name'

/** A kind in words for a list, and its shape when it is a point. */
interface Sort {
  readonly word: string
  readonly glyph: Glyph
}

const sorts: Readonly<Record<Kind, Sort>> = {
  pipeline: { word: 'pipeline', glyph: 'ring' },
  cable: { word: 'cable', glyph: 'ring' },
  strait: { word: 'strait', glyph: 'narrows' },
  canal: { word: 'canal', glyph: 'narrows' },
  terminal: { word: 'terminal', glyph: 'triangle' },
  port: { word: 'port', glyph: 'harbour' },
  plant: { word: 'plant', glyph: 'square' },
  refinery: { word: 'refinery', glyph: 'hexagon' },
  field: { word: 'field', glyph: 'disc' },
  mine: { word: 'mine', glyph: 'diamond' },
  storage: { word: 'storage', glyph: 'drum' },
  compressor: { word: 'compressor station', glyph: 'ring' },
  city: { word: 'city', glyph: 'dot' },
  sea: { word: 'sea', glyph: 'name' },
  region: { word: 'region', glyph: 'name' },
  other: { word: 'place', glyph: 'ring' },
}

/** The kind in words: `compressor station`. */
export function kindInWords(kind: Kind): string {
  return sorts[kind].word
}

/** The kind where it says more than the name does: not for `Druzhba pipeline`, `Kakhovka dam` or `Gulf of Oman`. */
export function kindBeside(name: string, kind: Kind): string {
  if (kind === 'other') return ''
  const word = kindInWords(kind)
  const lower = name.toLowerCase()
  const isSaid = kind === 'sea' ? /\b(?:bay|gulf|ocean|sea)\b/.test(lower) : lower.includes(word)
  return isSaid || lower.endsWith(' dam') ? '' : word
}

/** The shape of a point of this kind. */
export function glyphOf(kind: Kind): Glyph {
  return sorts[kind].glyph
}

/** How lines are dashed: a line in use has one of these on every map. */
export const dashes = ['solid', 'long', 'short', 'dash-dot', 'dash-dot-dot', 'long-short'] as const
/** One that carries nothing is a row of dots, whichever it is. */
export type Dash = (typeof dashes)[number] | 'idle'

/** Where the hash starts: from here on, lines that are often on one map differ. */
const SEED = 247_096

/** The dashes of a pipeline or a cable, by its status and its id alone (a hash as FNV-1a, 32 bits). */
export function dashOf(id: string, status: LineStatus | undefined): Dash {
  if (status) return 'idle'
  let hash = SEED
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return dashes[(hash >>> 0) % dashes.length] ?? 'solid'
}

/** Half the space that a mark takes on the map, in units. */
export const MARK = 6

/** How far from the middle of a mark a line that ties a name to it begins: on the mark, whatever its shape. */
export function holdOf(glyph: Glyph): number {
  return glyph === 'narrows' ? 0.5 : 2.5
}

/** SVG path data of a mark around 0,0; empty for what is only a name. */
export const glyphPaths: Readonly<Record<Glyph, string>> = {
  narrows: 'M-6-4.2L0 0-6 4.2ZM6-4.2L0 0 6 4.2Z',
  triangle: 'M0-5.4L5.2 3.9H-5.2Z',
  harbour: 'M-5.2-3.2H5.2A5.2 6.6 0 0 1-5.2-3.2Z',
  square: 'M-4.3-4.3H4.3V4.3H-4.3Z',
  hexagon: 'M-2.7-4.7H2.7L5.4 0 2.7 4.7H-2.7L-5.4 0Z',
  disc: 'M4.7 0A4.7 4.7 0 1 1-4.7 0 4.7 4.7 0 0 1 4.7 0Z',
  diamond: 'M0-5.8L5.8 0 0 5.8-5.8 0Z',
  drum: 'M-5-2.6A5 2 0 0 1 5-2.6V2.8A5 2 0 0 1-5 2.8Z',
  ring: 'M4.3 0A4.3 4.3 0 1 1-4.3 0 4.3 4.3 0 0 1 4.3 0ZM1.7 0A1.7 1.7 0 1 0-1.7 0 1.7 1.7 0 0 0 1.7 0Z',
  dot: 'M3 0A3 3 0 1 1-3 0 3 3 0 0 1 3 0Z',
  name: '',
}

/** A map as a component places it: numbers and paths, words and names. No more geometry is done after this. */
import type { LineStatus, Place } from '#lib/content/vocabulary-schema'
import type { Globe } from './globe.ts'
import type { Dash, Glyph, Kind } from './glyphs.ts'
import type { Label } from './label-model.ts'
import type { Point } from './projection.ts'
import type { ScaleBar } from './scale-bar.ts'

/** What a map is asked to show, by the ids and codes that an article carries. */
export interface Subject {
  /** The most important first. */
  readonly places: readonly string[]
  readonly countries: readonly string[]
  /** Whose map it is; an article's unless said. */
  readonly of?: SubjectKind
  /** How wide the map is in units; that of a rail unless given. Fewer for a thumbnail, whose letters are as large. */
  readonly width?: number
}

export type SubjectKind = 'article' | 'text' | 'storyline' | 'place' | 'country'

/** Whom a map asks for names and places. */
export interface Gazetteer {
  readonly findPlace: (id: string) => Place | undefined
  readonly nameOf: (facet: 'country', id: string) => string | undefined
  /** Only a country that is in the news has a page. */
  readonly findCountry: (code: string) => object | undefined
}

export interface PlaceMark {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly glyph: Glyph
  readonly at: Point
  /** By which the key finds it, where several places share the mark or no name found space; it is then a disc. */
  readonly number?: number
  /** Whether there is space for a target of 24 pixels on the narrowest phone. */
  readonly linked: boolean
  /** Whether the piece is about it, and it is red. */
  readonly isFocus: boolean
}

export interface MapLine {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly path: string
  readonly ends: readonly Point[]
  /** How it is dashed, the same on every map. */
  readonly dash: Dash
  /** Whether the piece is about it, and a red band lies under it. */
  readonly isFocus: boolean
}

/** How strongly a country is tinted: named itself, or only through its group. */
export interface Tint {
  readonly code: string
  readonly strength: 'named' | 'member'
  readonly path: string
}

export type LabelKind = 'place' | 'strait' | 'line' | 'water' | 'named' | 'context' | 'circle'

/** A country that the subject names, and whether any of it lies on the paper. */
export interface Shown {
  readonly code: string
  readonly name: string
  readonly shown: boolean
  /** Whether it has a page to lead to. */
  readonly linked: boolean
}

/** A place of the subject, and whether it lies on the paper. */
export interface ShownPlace {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  readonly shown: boolean
  /** The number of its mark on the map, where that has one. */
  readonly number?: number | undefined
  /** Whether it is red on the map. */
  readonly isFocus: boolean
  /** What keeps a line from use. */
  readonly status?: LineStatus | undefined
}

export interface LocatorDrawing {
  readonly kind: 'region' | 'world'
  readonly width: number
  readonly height: number
  /** The height with the strip under the map that holds its globe and its scale. */
  readonly whole: number
  readonly land: string
  readonly borders: string
  readonly tints: readonly Tint[]
  readonly disputed: string
  readonly lines: readonly MapLine[]
  readonly marks: readonly PlaceMark[]
  readonly labels: readonly Label<LabelKind>[]
  readonly globe?: Globe
  readonly scale?: ScaleBar
  readonly title: string
  /** What it shows, in the terms of the story: `Ports and a terminal named in the article`. */
  readonly caption: string
  /** What each tint means. */
  readonly tintWords: Readonly<Record<Tint['strength'], string>>
  /** Land on it that several claim, by name. */
  readonly disputes: readonly string[]
  /** What a sighted reader would take from it. */
  readonly description: string
  /** The list equivalent: everything the map is about, whether or not it found a place on it. */
  readonly places: readonly ShownPlace[]
  readonly countries: readonly Shown[]
}

/** A country and how many articles name it. */
export interface NamedCount {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** A country on the map of the news. */
export interface Circle extends NamedCount {
  readonly at: Point
  readonly radius: number
  /** The radius of what takes a finger, where that is more: 12 pixels, or as far as the next circle. */
  readonly reach?: number
}

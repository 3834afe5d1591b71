/** What articles may name: people, commodities, organisations, places, benchmarks and terms. */
import { z } from 'zod'
import { plainDate } from '#lib/core/dates'
import {
  benchmarkId,
  commodityId,
  countryCode,
  organisationId,
  personId,
  placeId,
  termId,
} from './ids.ts'
import { line, webUrl } from './parse/single-line.ts'
import { source } from './schema.ts'

/** A name is on every list that it filters. */
const name = line.max(120, 'is over 120 characters; say it shorter')

/** Who signs articles: a person, or a desk of several. */
export const person = z.strictObject({
  id: personId,
  name: line.max(80),
  /** The part of the name by which bibliographies sort, where that is not its last word. */
  familyName: line.max(80).optional(),
  kind: z.enum(['person', 'desk']).default('person'),
  /** What they do: `Gas correspondent`. */
  role: line.max(80).optional(),
  description: line.max(400).optional(),
  email: z.email({ error: 'is not an address for mail; write it as desk@example.org' }).optional(),
  /** Their pages elsewhere. */
  links: z.array(webUrl).default([]),
  aliases: z.array(name).default([]),
})
export type Person = z.infer<typeof person>

export const commodity = z.strictObject({
  id: commodityId,
  name,
  /** For the masthead: `Oil`. */
  shortName: name,
  scope: line,
  /** The benchmarks that fit; none ever replaces another. */
  benchmarks: z.array(benchmarkId).default([]),
  /** Degrees on the colour wheel, for the small mark beside the name. */
  hue: z.number().min(0).max(359),
})
export type Commodity = z.infer<typeof commodity>

export const organisation = z.strictObject({
  id: organisationId,
  name,
  shortName: name.optional(),
  kind: z.enum([
    'company',
    'state-company',
    'government',
    'ministry',
    'agency',
    'regulator',
    'parliament',
    'court',
    'alliance',
    'international-body',
    'exchange',
    'system-operator',
    'armed-group',
    'central-bank',
    'media',
    'research',
    'other',
  ]),
  country: countryCode.optional(),
  description: line.max(240),
  aliases: z.array(name).default([]),
})
export type Organisation = z.infer<typeof organisation>

/** Longitude, then latitude, in decimal degrees. */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])

const placeBase = {
  id: placeId,
  name,
  kind: z.enum([
    'pipeline',
    'strait',
    'canal',
    'terminal',
    'port',
    'plant',
    'field',
    'refinery',
    'mine',
    'storage',
    'cable',
    'compressor',
    'sea',
    'region',
    'city',
    'other',
  ]),
  countries: z.array(countryCode).default([]),
  description: line.max(260),
  aliases: z.array(name).default([]),
}
/** What keeps a line from carrying today what it is known for. */
const lineStatus = z.enum(['planned', 'never-built', 'never-used', 'out-of-use', 'transit-ended'])
export type LineStatus = z.infer<typeof lineStatus>

/** A place is a point or a line of points, never both and never neither. */
export const place = z.union([
  z.strictObject({ ...placeBase, point: position }),
  z.strictObject({
    ...placeBase,
    line: z
      .array(position)
      .min(2, 'needs at least two points')
      .max(200, 'has over 200 points; simplify it'),
    /** What its own map shows with it: the places at its ends, and its branches. */
    along: z.array(placeId).max(20, 'names over 20 places').default([]),
    status: lineStatus.optional(),
  }),
])
export type Place = z.infer<typeof place>

export const benchmark = z.strictObject({
  id: benchmarkId,
  name,
  fullName: name,
  /** What is priced, in one sentence. */
  definition: line.max(240).optional(),
  unit: line,
  /** A day's price, or the average of a month: a month never claims a day. */
  frequency: z.enum(['daily', 'monthly']).default('daily'),
  /** What its prices are, where they are not those of a market: `import average`. */
  basis: line.max(40).optional(),
  /** Whether the last ones are estimates of its publisher. */
  endsInEstimates: z.boolean().default(false),
  commodities: z.array(commodityId).min(1),
  /** Where it is the price; none for a price of the world. It fits only what is about one of them. */
  countries: z.array(countryCode).default([]),
  /** Where a commodity is many goods, the words for this one: it fits only a text that is about it. */
  named: z.array(line).default([]),
  /** Benchmarks that fit better wherever they fit as well. */
  notWith: z.array(benchmarkId).default([]),
  source: line,
  sourceUrl: webUrl,
  licence: line.optional(),
  series: line,
  asOf: plainDate,
  note: line.optional(),
})
export type Benchmark = z.infer<typeof benchmark>

/** One row of `content/benchmarks/{id}.csv`, in the benchmark's unit; a month is dated to its first day. */
export const benchmarkPrice = z.strictObject({ day: plainDate, price: z.number() })
export type BenchmarkPrice = z.infer<typeof benchmarkPrice>

/** The kinds of term that the glossary explains. */
export const glossaryKinds = [
  'unit',
  'instrument',
  'market',
  'place',
  'institution',
  'sanctions',
  'infrastructure',
  'policy',
] as const

/** What the trade calls it, and what that means. */
/** All of them are looked for at once, in every article. */
const wording = line.max(60, 'is over 60 characters; say it shorter')

export const glossaryTerm = z.strictObject({
  id: termId,
  term: wording,
  symbol: line.optional(),
  kind: z.enum(glossaryKinds),
  definition: line.max(600),
  aliases: z.array(wording).default([]),
  /** So common a word that articles do not mark it. */
  everyday: z.boolean().default(false),
  /** A word of several meanings is marked only in a text that also holds one of these. */
  near: z.array(wording).default([]),
  /** One of this unit is `value` of `to`. */
  factors: z
    .array(z.strictObject({ to: line, value: z.number().positive(), basis: line.optional() }))
    .default([]),
  source: source.optional(),
  see: z.array(termId).default([]),
})
export type GlossaryTerm = z.infer<typeof glossaryTerm>

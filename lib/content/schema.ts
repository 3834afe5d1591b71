/** The records of the site. Every type is inferred from its schema; nothing is written twice. */
import { z } from 'zod'
import { instant, plainDate } from '#lib/core/dates'
import { line, webUrl } from './parse/line.ts'
import { focuses, type PictureMap } from './pictures/picture.ts'

/** One schema for each kind of id, so that a JSON Schema can distinguish them. */
const newId = () =>
  z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; use lower-case words joined by hyphens')

const id = newId()

export const slug = newId().brand<'Slug'>()
export const commodityId = newId().brand<'CommodityId'>()
export const organisationId = newId().brand<'OrganisationId'>()
export const placeId = newId().brand<'PlaceId'>()
export const storylineId = newId().brand<'StorylineId'>()
export const reportId = newId().brand<'ReportId'>()
export const benchmarkId = newId().brand<'BenchmarkId'>()
export const personId = newId().brand<'PersonId'>()
export type Slug = z.infer<typeof slug>
export type CommodityId = z.infer<typeof commodityId>
export type OrganisationId = z.infer<typeof organisationId>
export type PlaceId = z.infer<typeof placeId>
export type StorylineId = z.infer<typeof storylineId>
export type ReportId = z.infer<typeof reportId>
export type BenchmarkId = z.infer<typeof benchmarkId>
export type PersonId = z.infer<typeof personId>

/** ISO 3166-1 alpha-2, or the reserved code EU. Whether the code exists is a cross-record rule. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code; use two capitals of ISO 3166-1, for example RU')
  .brand<'CountryCode'>()
export type CountryCode = z.infer<typeof countryCode>

const published = z.union([plainDate, instant], {
  error:
    'is not a date; write a day (2021-12-23) or a moment with an offset (2021-12-23T19:40:00-05:00)',
})

export const source = z.strictObject({
  publisher: line,
  title: line,
  url: webUrl.optional(),
  date: plainDate.optional(),
  /**
   * What a source published after the article is for: `background` bears out lasting facts
   * (a capacity, a history), `later` says what came of it. One without a role is a source of the day.
   */
  role: z.enum(['background', 'later']).optional(),
})
export type Source = z.infer<typeof source>

/** A correction says that we were wrong; a clarification, that we were unclear; an update, that news came. */
export const revision = z.strictObject({
  date: published,
  kind: z.enum(['correction', 'clarification', 'update']),
  note: line,
  /** The words that it replaced, and those that are there now: either, both or neither. */
  was: line.max(2000).optional(),
  now: line.max(2000).optional(),
  sources: z.array(source).default([]),
})
export type Revision = z.infer<typeof revision>
export type RevisionKind = Revision['kind']

export const headlineLimit = 110
export const standfirstLimit = 200

const headline = line.max(headlineLimit, `is over ${headlineLimit} characters; say it shorter`)
const standfirst = line.max(
  standfirstLimit,
  `is over ${standfirstLimit} characters; say it shorter`,
)

const tags = {
  countries: z.array(countryCode).default([]),
  organisations: z.array(organisationId).default([]),
  places: z.array(placeId).default([]),
}

/** The picture that leads a piece: a file beside it or in `content/pictures/`, and what is said of it. */
const pictureField = z.strictObject({
  file: line,
  /** What it shows, for who cannot see it. */
  alt: line.max(300),
  caption: line.max(400).optional(),
  credit: line.max(120).optional(),
  /** What must stay where it is cropped. */
  focus: z.enum(focuses).default('centre'),
})

/** The front matter of `content/articles/**.md`. */
export const articleFrontMatter = z.strictObject({
  headline,
  standfirst,
  published,
  /** The year in which it was written, for an article made afterwards from sources of its day. */
  written: z.int().min(1900).max(2199).optional(),
  dateline: line,
  /** Who signs it, from people.yaml; the desk of site.yaml unless given. */
  authors: z.array(personId).default([]),
  /** The first is the kicker. */
  commodities: z.array(commodityId).min(1, 'is empty; name at least one commodity'),
  ...tags,
  storylines: z.array(z.strictObject({ id: storylineId, event: line.max(160) })).default([]),
  picture: pictureField.optional(),
  keyPoints: z.array(line).max(3, 'holds more than three key points').default([]),
  sources: z.array(source).default([]),
  revisions: z.array(revision).default([]),
  related: z
    .strictObject({ pin: z.array(slug).default([]), exclude: z.array(slug).default([]) })
    .default({ pin: [], exclude: [] }),
  draft: z.boolean().default(false),
})

/** An article: its front matter, its name, and its Markdown body without front matter. */
export type Article = z.infer<typeof articleFrontMatter> & {
  readonly slug: Slug
  readonly body: string
  /** The pictures that it shows, by their names in it; the catalog fills them in. */
  readonly pictures?: PictureMap | undefined
}

export const storylineFrontMatter = z.strictObject({ title: headline, standfirst })
export type Storyline = z.infer<typeof storylineFrontMatter> & {
  readonly id: StorylineId
  readonly body: string
}

export const reportFrontMatter = z.strictObject({
  title: headline,
  standfirst,
  published: plainDate,
  updated: plainDate.optional(),
  authors: z.array(personId).default([]),
  commodities: z.array(commodityId).min(1, 'is empty; name at least one commodity'),
  ...tags,
  storylines: z.array(storylineId).default([]),
  picture: pictureField.optional(),
  keyPoints: z.array(line).max(5).default([]),
  sources: z.array(source).default([]),
  draft: z.boolean().default(false),
})
export type Report = z.infer<typeof reportFrontMatter> & {
  readonly id: ReportId
  readonly body: string
  /** The pictures that it shows, by their names in it; the catalog fills them in. */
  readonly pictures?: PictureMap | undefined
}

/** A page of the site's own, beside its articles: `content/about.md`. */
export const pageFrontMatter = z.strictObject({ title: headline, standfirst })
export type SitePage = z.infer<typeof pageFrontMatter> & {
  readonly id: string
  readonly body: string
}

/** Who signs articles: a person, or a desk of several. */
export const person = z.strictObject({
  id: personId,
  name: line.max(80),
  kind: z.enum(['person', 'desk']).default('person'),
  /** What they do: `Gas correspondent`. */
  role: line.max(80).optional(),
  description: line.max(400).optional(),
  email: z.email({ error: 'is not an address for mail; write it as desk@example.org' }).optional(),
  /** Their pages elsewhere. */
  links: z.array(webUrl).default([]),
  aliases: z.array(line).default([]),
})
export type Person = z.infer<typeof person>

export const commodity = z.strictObject({
  id: commodityId,
  name: line,
  /** For the masthead: `Oil`. */
  shortName: line,
  scope: line,
  /** The benchmarks that fit; none ever replaces another. */
  benchmarks: z.array(benchmarkId).default([]),
  /** Degrees on the colour wheel, for the small mark beside the name. */
  hue: z.number().min(0).max(359),
})
export type Commodity = z.infer<typeof commodity>

export const organisation = z.strictObject({
  id: organisationId,
  name: line,
  shortName: line.optional(),
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
  aliases: z.array(line).default([]),
})
export type Organisation = z.infer<typeof organisation>

/** Longitude, then latitude, in decimal degrees. */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
export type Position = z.infer<typeof position>

const placeBase = {
  id: placeId,
  name: line,
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
  aliases: z.array(line).default([]),
}
/** A place is a point or a line of points, never both and never neither. */
export const place = z.union([
  z.strictObject({ ...placeBase, point: position }),
  z.strictObject({ ...placeBase, line: z.array(position).min(2, 'needs at least two points') }),
])
export type Place = z.infer<typeof place>

export const benchmark = z.strictObject({
  id: benchmarkId,
  name: line,
  fullName: line,
  /** What is priced, in one sentence. */
  definition: line.max(240).optional(),
  unit: line,
  /** A day's price, or the average of a month: a month never claims a day. */
  frequency: z.enum(['daily', 'monthly']).default('daily'),
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
export const glossaryTerm = z.strictObject({
  id,
  term: line,
  symbol: line.optional(),
  kind: z.enum(glossaryKinds),
  definition: line.max(600),
  aliases: z.array(line).default([]),
  /** So common a word that articles do not mark it. */
  everyday: z.boolean().default(false),
  /** A word of several meanings is marked only in a text that also holds one of these. */
  near: z.array(line).default([]),
  /** One of this unit is `value` of `to`. */
  factors: z
    .array(z.strictObject({ to: line, value: z.number().positive(), basis: line.optional() }))
    .default([]),
  source: source.optional(),
  see: z.array(id).default([]),
})
export type GlossaryTerm = z.infer<typeof glossaryTerm>

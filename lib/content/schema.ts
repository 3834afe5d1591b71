/** What is published: articles, storylines, reports and pages. Every type is inferred from its schema. */
import { z } from 'zod'
import { instant, plainDate } from '#lib/core/dates'
import {
  commodityId,
  countryCode,
  organisationId,
  personId,
  placeId,
  type ReportId,
  type Slug,
  type StorylineId,
  slug,
  storylineId,
} from './ids.ts'
import { line, webUrl } from './parse/single-line.ts'
import { focuses, type PictureMap } from './pictures/picture.ts'

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
  /** The day whose prices show its news, where that is another than the day it is dated. */
  newsDay: plainDate.optional(),
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

/** The ids by which records refer to each other; one may not be given for another. */
import { z } from 'zod'

/** One schema for each kind of id, so that a JSON Schema can distinguish them. */
const newId = () =>
  z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id; use lower-case words joined by hyphens')

/** An id that is of no kind of its own: a term of the glossary's. */
export const termId = newId()

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
export type StorylineId = z.infer<typeof storylineId>
export type ReportId = z.infer<typeof reportId>

/** ISO 3166-1 alpha-2, or the reserved code EU. Whether the code exists is a cross-record rule. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code; use two capitals of ISO 3166-1, for example RU')
  .brand<'CountryCode'>()
export type CountryCode = z.infer<typeof countryCode>

/** The settings of a site: `content/site.yaml`. None of them is in the code. */
import { z } from 'zod'
import { defaultDateLanguage, hasDates } from '#lib/core/date-language'
import { personId } from './ids.ts'
import { line, webUrl } from './parse/single-line.ts'

/** The sections that a navigation can name, by the first part of their addresses. */
const sectionNames = ['news', 'storylines', 'benchmarks', 'reports', 'map'] as const

/** What pages, icons and share pictures are drawn on; the same as in `app/tokens.css`. */
export const paper = { light: '#fbf9f4', dark: '#11161a' } as const

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'is not a colour; write it as #97290f, in small letters')
/** Path data of SVG and nothing else: no text of it can become markup or ask another site. */
const shape = z
  .string()
  .max(4000)
  .regex(/^[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]+$/, 'is not path data of SVG; copy it from `d="…"`')
const email = z.email({ error: 'is not an address for mail; write it as desk@example.org' })

export const siteSettings = z.strictObject({
  name: line.max(40, 'is over 40 characters; say it shorter'),
  /** In a few words, beside the name: the tagline. */
  line: line.max(80, 'is over 80 characters; say it shorter'),
  /** What the site covers, in one sentence. */
  description: line.max(200, 'is over 200 characters; say it shorter'),
  /** Who publishes it, where that is not its name. */
  publisher: line.optional(),
  /** Where readers write to. */
  contact: email.optional(),
  /** Where readers report an error; the contact unless given. */
  corrections: email.optional(),
  /** Who answers for it, from people.yaml. */
  editors: z.array(personId).default([]),
  /** Who signs what names no author, from people.yaml. */
  desk: personId.optional(),
  /** Of the texts and of every date (BCP 47). */
  language: line
    .refine(hasDates, 'is not a language; write its tag, for example en-GB')
    .default(defaultDateLanguage),
  /** Of links and marks, on light and on dark paper. */
  accent: z
    .strictObject({ light: colour, dark: colour })
    .default({ light: '#97290f', dark: '#f2977c' }),
  /** The mark, in a square of 32 by 32: what is drawn in ink, and what in the accent. */
  mark: z
    .strictObject({ ink: shape.optional(), accent: shape.optional() })
    .default({ accent: 'M4 16a12 12 0 1 0 24 0a12 12 0 1 0-24 0z' }),
  /** The sections of the masthead, in their order. */
  navigation: z.array(z.enum(sectionNames)).default([...sectionNames]),
  /** Of the texts. */
  licence: z.strictObject({ name: line, url: webUrl.optional() }).optional(),
  /** The authority and the year in the ids of feeds (RFC 4151); changing it makes every entry new to readers. */
  feedIds: z
    .string()
    .regex(
      /^[a-z\d.-]+,\d{4}$/,
      'is not an authority with a year; write it as news.example.org,2026',
    )
    .default('news.example,2026'),
})
export type SiteSettings = z.infer<typeof siteSettings>

/** The site of a folder that has no `site.yaml`. */
export const unnamedSite: SiteSettings = siteSettings.parse({
  name: 'News',
  line: 'News without a name',
  description: 'What happened, and why. The site is named in content/site.yaml.',
})

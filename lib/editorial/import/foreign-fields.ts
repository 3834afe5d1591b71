/** What the fields of another system's front matter mean, by the names that such systems use. */

import { z } from 'zod'
import type { Fields } from './foreign-front-matter.ts'
import { wordsOfHtml } from './html-tree.ts'
import { filled, oneLine } from './plain-text.ts'
import { type ReadDate, readDate } from './read-date.ts'

const NAMES = {
  headline: 'title headline name pagetitle seo_title meta_title',
  standfirst:
    'description standfirst summary excerpt custom_excerpt subtitle sub_title lead lede dek deck abstract teaser intro meta_description metadescription tagline blurb snippet',
  date: 'date published publishdate publish_date publisheddate published_date pubdate pub_date published_at publishedat date_published datepublished posted created created_at createdat date_created datecreated issued lastmod updated updated_at',
  tags: 'tags tag categories category keywords topics topic section sections commodities countries organisations places regions region series primary_tag',
  authors: 'author authors byline by writer writers creator',
  address:
    'canonical_url canonicalurl canonical external_url externalurl original_url source_url original link',
  publisher: 'publisher site source publication',
  slug: 'slug permalink url path',
  picture:
    'image cover featured_image featuredimage feature_image hero heroimage hero_image thumbnail picture images banner coverimage cover_image og_image ogimage',
} as const

const record = z.record(z.string(), z.unknown())
const GROUPS = ['taxonomies', 'extra', 'seo', 'meta', 'params', 'frontmatter']

export interface ForeignFields {
  readonly headline: string | undefined
  readonly standfirst: string | undefined
  readonly published: ReadDate | undefined
  /** A date that is there and could not be read. */
  readonly unreadDate: string | undefined
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly address: string | undefined
  readonly publisher: string | undefined
  readonly slug: string | undefined
  readonly picture: string | undefined
  /** Fields with a value that have no place in an article. */
  readonly unused: readonly string[]
}

/** Reads the fields that have a place in an article, also those in groups such as `taxonomies`. */
export function readFields(fields: Fields): ForeignFields {
  const flat = new Map<string, unknown>()
  const add = (group: Fields) => {
    for (const [key, value] of Object.entries(group)) {
      const name = key.toLowerCase().replace(/[ -]/g, '_')
      if (value !== null && value !== undefined && value !== '' && !flat.has(name))
        flat.set(name, value)
    }
  }
  add(fields)
  for (const group of GROUPS) add(record.safeParse(flat.get(group)).data ?? {})
  const values = (kind: keyof typeof NAMES) =>
    NAMES[kind].split(' ').flatMap((name) => texts(flat.get(name)))
  const text = (kind: keyof typeof NAMES) =>
    values(kind)
      .map((one) => oneLine(wordsOfHtml(one)))
      .find(Boolean)
  const dates = values('date').filter((one) => /\d{4}|\d\d[/.-]/.test(one))
  const published = dates.map((one) => readDate(one)).find((one) => one !== undefined)
  const known = new Set([
    ...Object.values(NAMES).flatMap((names) => names.split(' ')),
    ...GROUPS,
    ...SILENT,
  ])
  return {
    headline: text('headline'),
    standfirst: text('standfirst'),
    published,
    unreadDate: published ? undefined : dates[0],
    tags: values('tags')
      .flatMap((one) => one.split(/[,;]/))
      .flatMap((one) => filled(oneLine(one.replace(/_/g, ' '))) ?? [])
      .slice(0, 60),
    authors: values('authors')
      .flatMap((one) => filled(oneLine(wordsOfHtml(one))) ?? [])
      .slice(0, 8),
    address: values('address').find((one) => /^https?:\/\//.test(one)),
    publisher: text('publisher'),
    slug: values('slug')[0],
    picture: values('picture')[0],
    unused: [...flat.keys()].filter((key) => !known.has(key)).slice(0, 30),
  }
}

/** Fields that steer another system and say nothing about the article. */
const SILENT =
  'layout draft type template weight menu toc comments status id uuid featured featured_post aliases redirect_from output eleventynavigation eleventyexcludefromcollections visibility lang language locale math katex mathjax sitemap priority slug guid format theme class classes header sidebar show_date nav_order parent author_profile read_time share related'.split(
    ' ',
  )

function texts(value: unknown): string[] {
  if (typeof value === 'string') return filled(value) ? [value] : []
  if (typeof value === 'number') return [String(value)]
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString()]
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(texts)
  const { name, title, src, url, path } = record.safeParse(value).data ?? {}
  return [name ?? title ?? src ?? url ?? path].flatMap((one) =>
    typeof one === 'string' ? [one] : [],
  )
}

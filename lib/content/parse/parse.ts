/** Parses a file into a typed record, or into problems. */
import type { z } from 'zod'
import { reportId, slug, storylineId } from '../ids.ts'
import { compareProblems, type Parsed, type Problem, type SourceFile } from '../problem.ts'
import type { InternalLink } from '../rules/internal-link.ts'
import { checkBody } from '../rules/markdown.ts'
import type { PictureUse } from '../rules/picture-name.ts'
import { checkStyle } from '../rules/style.ts'
import {
  type Article,
  articleFrontMatter,
  pageFrontMatter,
  type Report,
  reportFrontMatter,
  type SitePage,
  type Storyline,
  storylineFrontMatter,
} from '../schema.ts'
import { splitFrontMatter } from './front-matter.ts'
import { problemsOf } from './issues.ts'

/** What the cross-record rules need beside the record: its links and pictures, and where each value is. */
export interface Placed {
  readonly links: readonly InternalLink[]
  readonly pictures: readonly PictureUse[]
  readonly placeOf: (path: readonly PropertyKey[]) => { line: number; column: number }
}

/** What is right in a record that has problems: enough to look for its other problems. */
export type ValidFields<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

export type ParsedFile<T> = Parsed<T> & Partial<Placed> & { readonly valid?: ValidFields<T> }

const partialArticle = articleFrontMatter.partial()
const partialStoryline = storylineFrontMatter.partial()
const partialReport = reportFrontMatter.partial()
const partialPage = pageFrontMatter.partial()

/** Parses `articles/**.md`. The file's name is the slug. */
export function parseArticle(file: SourceFile): ParsedFile<Article> {
  return parseWith(file, slug, articleFrontMatter, partialArticle, (id, data, body) => ({
    ...data,
    slug: id,
    body,
  }))
}

/** Parses `storylines/{id}.md`. */
export function parseStoryline(file: SourceFile): ParsedFile<Storyline> {
  return parseWith(file, storylineId, storylineFrontMatter, partialStoryline, (id, data, body) => ({
    ...data,
    id,
    body,
  }))
}

/** Parses `reports/{id}.md`. */
export function parseReport(file: SourceFile): ParsedFile<Report> {
  return parseWith(file, reportId, reportFrontMatter, partialReport, (id, data, body) => ({
    ...data,
    id,
    body,
  }))
}

/** Parses a page of the site's own, `about.md`. */
export function parsePage(file: SourceFile): ParsedFile<SitePage> {
  return parseWith(file, slug, pageFrontMatter, partialPage, (id, data, body) => ({
    ...data,
    id,
    body,
  }))
}

/** The name of a file without folders and ending. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
}

function parseWith<Id extends z.ZodType, Front extends z.ZodObject, T>(
  file: SourceFile,
  idSchema: Id,
  frontSchema: Front,
  partialSchema: z.ZodType<ValidFields<T>>,
  build: (id: z.infer<Id>, data: z.infer<Front>, body: string) => T,
): ParsedFile<T> {
  const problems: Problem[] = []
  const stem = stemOf(file.path)
  const id = idSchema.safeParse(stem)
  if (!id.success) {
    problems.push({
      file: file.path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'file-name',
      message: `The file name \`${stem}\` cannot be an address.`,
      fix: 'Use lower-case words joined by hyphens, for example gazprom-halts-nord-stream.md.',
    })
  }
  const split = splitFrontMatter(file)
  if (!split.ok) return { ok: false, problems: [...problems, ...split.problems] }
  const { data, body, bodyLine, placeOf } = split.value
  const front = frontSchema.safeParse(data, { reportInput: true })
  if (!front.success) {
    problems.push(
      ...problemsOf(file.path, front.error.issues, placeOf, Object.keys(frontSchema.shape)),
    )
  }
  if (body.trim() === '') {
    problems.push({
      file: file.path,
      line: bodyLine,
      column: 1,
      severity: 'error',
      rule: 'empty-body',
      message: 'The file has no text.',
      fix: 'Write the text below the front matter.',
    })
  }
  const checked = checkBody(file.path, body, bodyLine)
  for (const problem of [...checked.problems, ...checkStyle(file.path, data, placeOf)])
    problems.push(problem)
  problems.sort(compareProblems)
  const placed = { links: checked.links, pictures: checked.pictures, placeOf }
  if (!id.success || !front.success || problems.some(({ severity }) => severity === 'error')) {
    const bad = front.success ? [] : front.error.issues.map(({ path }) => path[0])
    const fields = Object.entries(typeof data === 'object' && data ? data : {}).filter(
      ([key]) => Object.hasOwn(frontSchema.shape, key) && !bad.includes(key),
    )
    const valid = partialSchema.safeParse(Object.fromEntries(fields))
    return { ok: false, problems, ...placed, ...(valid.success && { valid: valid.data }) }
  }
  return { ok: true, record: build(id.data, front.data, body), problems, ...placed }
}

/** A file that could be read: its record, or what of one is valid. */
export interface Read<T> extends Placed {
  readonly file: string
  readonly record?: T
  readonly valid: ValidFields<T>
}

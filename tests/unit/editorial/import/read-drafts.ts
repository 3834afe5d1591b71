/** Imports a text in a test, and reads the draft that comes of it. */
import { splitFrontMatter } from '#lib/content/parse/front-matter'
import type { Draft } from '#lib/editorial/import/draft'
import { type Imported, importFile } from '#lib/editorial/import/import'
import { vocabulary } from './a-vocabulary.ts'

/** Imports a text under a file name. */
export function importText(text: string, name = ''): Imported {
  return importFile(new TextEncoder().encode(text), vocabulary, name)
}

/** The front matter and the body of a draft. Throws for a draft that does not parse. */
export function readDraft(draft: Draft | undefined): { data: unknown; body: string } {
  const split = splitFrontMatter({ path: 'x.md', text: draft?.text ?? '' })
  if (!split.ok) throw new Error(JSON.stringify(split.problems))
  return { data: split.value.data, body: split.value.body.trim() }
}

/** Syncs vocabularies: an entry that articles use is not removed. */
import type { DatabaseSync } from 'node:sqlite'
import { vocabularyKinds } from '#lib/content/archive'
import { isVocabulary, parseVocabulary } from '#lib/content/parse/vocabulary'
import type { Problem } from '#lib/content/problem'
import { numberOf, textOf } from '../rows.ts'
import { type Applied, type Change, resultOf, type Writers } from './applied.ts'

/** A vocabulary replaces the one before, unless it drops an id that articles still use. */
export function applyVocabulary(
  db: DatabaseSync,
  writers: Writers,
  { path, text, known }: Change,
): Applied {
  if (!isVocabulary(path)) return resultOf([], 'rejected')
  const parsed = parseVocabulary({ path, text })
  if (!parsed.ok) return resultOf(parsed.problems, 'rejected')
  const kind = vocabularyKinds[path]
  const ids = new Set<string>(parsed.record.map(({ id }) => id))
  if (kind) {
    const uses = db.prepare('select uses from tag_counts where facet = ? and term = ?')
    const problems = [...known[kind]]
      .filter((id) => !ids.has(id))
      .flatMap((id): Problem[] => {
        const used = Number(uses.get(kind, id)?.uses ?? 0)
        const message = `\`${id}\` is gone, and ${articlesUse(used)} it.`
        return used > 0 ? [inUse(path, 'entry-in-use', message)] : []
      })
    if (problems.length > 0) return resultOf(problems, 'waiting')
    known[kind].clear()
    for (const id of ids) known[kind].add(id)
  }
  writers.other.entries(kind ?? 'glossary', parsed.record)
  return resultOf(parsed.problems, 'rejected')
}

const usedEntry = `
  select id, uses from entries join tag_counts on facet = kind and term = id
  where kind = ? order by uses desc, id limit 1`
const usedStoryline = `
  select id, uses from storylines join tag_counts on facet = 'storyline' and term = id
  where path = ?`

/** Why what a file held stays although the file is gone: articles that readers see still name it. */
export function stillUsed(db: DatabaseSync, path: string): Problem[] {
  const row = isVocabulary(path)
    ? db.prepare(usedEntry).get(vocabularyKinds[path] ?? '')
    : db.prepare(usedStoryline).get(path)
  if (!row) return []
  const used = articlesUse(numberOf(row, 'uses'))
  const message = `The file is gone, and ${used} \`${textOf(row, 'id')}\`.`
  return [inUse(path, 'file-in-use', message)]
}

function articlesUse(count: number): string {
  return count === 1 ? '1 article uses' : `${count} articles use`
}

function inUse(file: string, rule: string, message: string): Problem {
  const fix = 'Put it back, or change the articles first.'
  return { file, line: 1, column: 1, severity: 'error', rule, message, fix }
}

/** What the revisions of an article changed in its words. */
import { diffArrays } from 'diff'
import type { Article } from '#lib/catalog/model'
import { sortTime } from '#lib/core/dates'

/** A piece of a comparison. */
export interface ComparedWords {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A revision with the comparison of the words before and after, where its editor recorded them. */
export interface ArticleChange {
  readonly revision: Article['revisions'][number]
  /** Its place in the article's list of revisions. */
  readonly index: number
  readonly words: readonly ComparedWords[]
}

/** The revisions of an article, newest first, and those of one time as its file has them: a note may refer to the one before. */
export function changesOf({ revisions }: Pick<Article, 'revisions'>): ArticleChange[] {
  return revisions
    .map((revision, index) => ({
      revision,
      index,
      words: compareWords(revision.was ?? '', revision.now ?? ''),
    }))
    .toSorted((a, b) => sortTime(b.revision.date) - sortTime(a.revision.date))
}

/** Texts that differ in more words are shown one after the other: the time to compare grows with the square. */
const MOST_EDITS = 400

/** Two texts word by word; a number with its unit and its signs is one word. */
export function compareWords(was: string, now: string): ComparedWords[] {
  const found: ComparedWords[] = []
  let removed = ''
  let added = ''
  const push = (kind: ComparedWords['kind'], text: string) => {
    const last = found.at(-1)
    if (last?.kind === kind) found.splice(-1, 1, { kind, text: last.text + text })
    else if (text) found.push({ kind, text })
  }
  const flush = () => {
    // A space that ends both is no change.
    const space = removed.endsWith(' ') && added.endsWith(' ') ? 1 : 0
    push('removed', removed.slice(0, removed.length - space))
    push('added', added.slice(0, added.length - space))
    if (space) push('same', ' ')
    removed = ''
    added = ''
  }
  const [before, after] = [tokensOf(was), tokensOf(now)]
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  for (const [index, part] of parts.entries()) {
    const text = part.value.join('')
    if (part.removed) removed += text
    else if (part.added) added += text
    // The space between two changes belongs to both: one longer change reads better than two.
    else if (/^\s+$/.test(text) && (removed || added) && isChange(parts[index + 1])) {
      removed += text
      added += text
    } else {
      flush()
      push('same', text)
    }
  }
  flush()
  return found
}

function isChange(part: { added: boolean; removed: boolean } | undefined): boolean {
  return part !== undefined && (part.added || part.removed)
}

const TOKEN =
  /\s+|[$€£¥]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.,/'’€$£²³-]*[\p{L}\p{M}\p{N}²³])?%?|[^\s\p{L}\p{N}]/gu

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? []
}

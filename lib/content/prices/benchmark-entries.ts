/** The list of benchmarks as its file, for the command that extends a series. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { PlainDate } from '#lib/core/dates'
import { parseVocabulary } from '../parse/vocabulary.ts'
import type { Parsed, SourceFile } from '../problem.ts'
import { type Benchmark, benchmark } from '../vocabulary-schema.ts'

/** The benchmarks of `benchmarks.yaml`, by the rules of every vocabulary. */
export function readBenchmarks(file: SourceFile): Parsed<readonly Benchmark[]> {
  const parsed = parseVocabulary({ ...file, path: 'benchmarks.yaml' })
  if (!parsed.ok) return parsed
  return { ...parsed, record: parsed.record.map((entry) => benchmark.parse(entry)) }
}

/**
 * The text with another `asOf` for one entry, and, where prices were accepted against the checks, the
 * reason in a comment beside it; everything else stays as its writer left it.
 */
export function withAsOf(text: string, id: string, asOf: PlainDate, accepted?: string): string {
  const { contents } = parseDocument(text)
  if (!isSeq(contents)) return text
  for (const item of contents.items) {
    if (!isMap(item) || String(item.get('id')) !== id) continue
    const node = item.get('asOf', true)
    if (isScalar(node) && node.range) {
      const [start, end] = node.range
      const note = accepted ? `  # Accepted to ${asOf}: ${accepted.replace(/\s+/g, ' ')}` : ''
      const rest = text.slice(end)
      // A reason takes the place of the comment of the line.
      return `${text.slice(0, start)}${asOf}${note}${note ? rest.replace(/^[^\n]*/, '') : rest}`
    }
  }
  return text
}

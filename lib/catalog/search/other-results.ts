/** Which reports, storylines, terms and entries of the vocabularies answer a search, best first. */
import { countryName } from '#lib/core/countries'
import type { Reader } from '../connection.ts'
import { numbersIn } from '../facets/facet-index.ts'
import type { OtherResult } from '../queries/search-result.ts'
import { numberOf, textOf } from '../rows.ts'
import { type DocumentKind, documentKinds } from './documents.ts'
import { kindWords } from './kind-words.ts'
import { expressionOf, unitExpression } from './match-expression.ts'
import { termsIn } from './normal-form.ts'
import { isQuestionWord } from './question-words.ts'
import type { SearchUnit } from './search-unit.ts'
import { passageOf } from './snippet.ts'
import { textBlocks } from './strip-markdown.ts'

const RANK = 'bm25(document_search, 10.0, 8.0, 2.0, 0.5)'
const LIMIT = 5
const LOOKED_AT = 40
/** A word in the text of a document says less about it than one in its name. */
const IN_TEXT = 0.4
/** A title that is exactly what was typed. */
const EXACT = 0.3

interface Candidate {
  readonly number: number
  readonly kind: DocumentKind
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly rank: number
}

/** What answers the units of a search beside articles. */
export function otherResults(reader: Reader, wanted: readonly SearchUnit[]): OtherResult[] {
  const hinted = new Set(wanted.flatMap(({ typed }) => kindWords.get(typed.toLowerCase()) ?? []))
  const named = wanted.filter(({ typed }) => !kindWords.has(typed.toLowerCase()))
  const units = named.length > 0 ? named : wanted
  const expression = expressionOf(units, 'OR')
  if (!expression) return []
  const size = Number(reader.get('select count(*) as n from documents')?.n ?? 0)
  const weighted = units.map((unit) => {
    const matches = unitExpression(unit)
    const anywhere = numbersOf(reader, matches)
    return {
      weight: Math.log(1 + size / Math.max(1, anywhere.size)),
      anywhere,
      inName: numbersOf(reader, `{title names} : ${matches}`),
    }
  })
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  const asTyped = units.map(({ typed }) => typed.toLowerCase()).join(' ')
  const typed = new Set(units.flatMap(({ wordings }) => wordings.flat()))
  const scored = candidatesOf(reader, expression).flatMap((candidate) => {
    const share = (of: 'anywhere' | 'inName') =>
      weighted.reduce((sum, one) => sum + (one[of].has(candidate.number) ? one.weight : 0), 0) /
      total
    const inName = share('inName')
    const anywhere = share('anywhere')
    const title = termsIn(
      candidate.title
        .split(' ')
        .filter((word) => !isQuestionWord(word))
        .join(' '),
    )
    const titleShare = title.filter((term) => typed.has(term)).length / Math.max(1, title.length)
    const isText = candidate.kind === 'report' || candidate.kind === 'storyline'
    const answers = isText
      ? anywhere > 0.99 || inName > 0.6 || (titleShare === 1 && inName > 0.3)
      : inName > 0.99 || (titleShare === 1 && inName > 0.3)
    if (!answers) return []
    const hint = hinted.has(candidate.kind) ? 1 : 0
    // `Opec+` and `Opec` have the same words.
    const exact = candidate.title.toLowerCase() === asTyped ? EXACT : 0
    return [{ candidate, score: inName + IN_TEXT * anywhere + 0.6 * titleShare + hint + exact }]
  })
  const found = scored
    .sort((a, b) => b.score - a.score || b.candidate.rank - a.candidate.rank)
    .slice(0, LIMIT)
    .map(({ candidate: { kind, id, title, summary, body } }): OtherResult => {
      const texts =
        kind === 'report' || kind === 'storyline' ? [summary, ...textBlocks(body)] : [summary]
      return { kind, id, title, passage: passageOf(units, texts) }
    })
  const countries = countriesOf(units)
  const isHinted = found.some(({ kind }) => hinted.has(kind))
  return (isHinted ? [...found, ...countries] : [...countries, ...found]).slice(0, LIMIT)
}

/** A country is shown where a search asks for nothing else. */
function countriesOf(units: readonly SearchUnit[]): OtherResult[] {
  const [unit] = units
  if (!unit || units.length > 1) return []
  return unit.tags.flatMap((tag) => {
    const id = tag.startsWith('c_') ? tag.slice(2).toUpperCase() : ''
    const title = countryName(id)
    return title ? [{ kind: 'country', id, title, passage: [] }] : []
  })
}

function candidatesOf(reader: Reader, expression: string): Candidate[] {
  return reader
    .all(
      `select d.number, d.kind, d.id, d.title, d.summary, d.body, s.rank from (
         select rowid as number, -${RANK} as rank from document_search
         where document_search match ? order by rank desc limit ?
       ) s join documents d on d.number = s.number order by s.rank desc`,
      expression,
      LOOKED_AT,
    )
    .flatMap((row) => {
      const kind = documentKinds.find((one) => one === row.kind)
      if (!kind) return []
      return [
        {
          number: numberOf(row, 'number'),
          kind,
          id: textOf(row, 'id'),
          title: textOf(row, 'title'),
          summary: textOf(row, 'summary'),
          body: textOf(row, 'body'),
          rank: numberOf(row, 'rank'),
        },
      ]
    })
}

function numbersOf(reader: Reader, expression: string): Set<number> {
  const row = reader.get(
    'select group_concat(rowid) as ids from document_search where document_search match ?',
    expression,
  )
  return new Set(numbersIn(String(row?.ids ?? '')))
}

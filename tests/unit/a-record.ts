/** Small good content to start a test from: change one thing, and see what is said of it. */
import { checkArchive } from '#lib/content/archive'
import { normaliseText } from '#lib/content/parse/front-matter'
import { parseArticle } from '#lib/content/parse/parse'
import type { Problem, SourceFile } from '#lib/content/problem'
import type { Article } from '#lib/content/schema'
import { plainDate } from '#lib/core/dates'

/** The day on which tests check content. */
export const today = plainDate.parse('2026-09-01')
/** Before the next day begins anywhere on Earth. */
export const now = Date.parse('2026-09-01T09:59:59Z')

/** YAML by field, in the order in which it is written. */
export type Fields = Readonly<Record<string, string | undefined>>

const goodFields = {
  headline: 'Nord Stream flow halves as Gazprom blames turbine',
  standfirst: 'Gazprom cut deliveries to Germany to a fifth of capacity.',
  published: '2022-07-27',
  dateline: 'Berlin',
  commodities: '[natural-gas]',
  countries: '[RU, DE]',
  organisations: '[gazprom]',
  places: '[nord-stream-1]',
  storylines: '[{ id: nord-stream, event: Flow falls to a fifth }]',
} satisfies Fields

export const goodBody =
  'Gazprom cut flow through Nord Stream today, the company said.\n\nBuyers in Germany drew on storage.\n'

/** The text of a good article; `undefined` leaves a field out, a new field comes last. */
export function articleText(changes: Fields = {}, body = goodBody): string {
  const fields: Fields = { ...goodFields, ...changes }
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}\n`],
  )
  return `---\n${lines.join('')}---\n${body}`
}

/** The record of an article's text; throws what is wrong with it. */
export function articleOf(changes: Fields = {}, body = goodBody, slug = 'flow-halves'): Article {
  const parsed = parseArticle({ path: `articles/${slug}.md`, text: articleText(changes, body) })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.record
}

/** The article under test, in an archive that is good without it. */
export const path = 'articles/2022/flow-halves.md'

export const vocabularyFiles: readonly SourceFile[] = [
  {
    path: 'commodities.yaml',
    text: [
      '- { id: natural-gas, name: Natural gas, shortName: Gas, scope: Gas by pipe., hue: 245 }',
      '- { id: lng, name: LNG, shortName: LNG, scope: Gas by ship., hue: 215 }',
      '- { id: crude-oil, name: Crude oil, shortName: Oil, scope: Crude., benchmarks: [brent], hue: 55 }',
      '- { id: coal, name: Coal, shortName: Coal, scope: Coal., hue: 350 }\n',
    ].join('\n'),
  },
  {
    path: 'organisations.yaml',
    text: [
      '- { id: gazprom, name: Gazprom, kind: state-company, country: RU, description: Gas company. }',
      '- { id: opec, name: Organisation of exporters, shortName: Opec, kind: alliance, description: Oil alliance. }',
      '- { id: qatarenergy, name: QatarEnergy, kind: state-company, country: QA, description: Gas company. }\n',
    ].join('\n'),
  },
  {
    path: 'places.yaml',
    text: [
      '- { id: nord-stream-1, name: Nord Stream 1, kind: pipeline, countries: [RU, DE], line: [[28, 60], [13, 54]], description: Gas line. }',
      '- { id: hormuz, name: Strait of Hormuz, kind: strait, countries: [IR, OM], point: [56, 26], description: Strait. }\n',
    ].join('\n'),
  },
]

/** A storyline and a second article of it, with no fault. */
export const companyFiles: readonly SourceFile[] = [
  {
    path: 'storylines/nord-stream.md',
    text: '---\ntitle: Nord Stream\nstandfirst: Pipes under the Baltic and their politics.\n---\nTwo lines of pipe.\n',
  },
  {
    path: 'articles/2022/turbine-stuck.md',
    text: articleText({ headline: 'Turbine is stuck in Germany', published: '2022-07-20' }),
  },
]

/** Every problem of an archive that holds this text as its article. */
export function problemsWith(text: string, others: readonly SourceFile[] = []): readonly Problem[] {
  return checkArchive([...vocabularyFiles, ...companyFiles, { path, text }, ...others], now)
    .problems
}

/** Where a piece of a text first occurs, counted from 1. */
export function placeOf(text: string, piece: string): { line: number; column: number } {
  const plain = normaliseText(text)
  const index = plain.indexOf(piece)
  if (index < 0) throw new Error(`“${piece}” is not in the text.`)
  const before = plain.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

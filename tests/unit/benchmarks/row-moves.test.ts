import { expect, test } from 'vitest'
import { rowMoves } from '#lib/benchmarks/row-moves'
import { plainDate } from '#lib/core/dates'
import { emptyFilter } from '#lib/filter/filter'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()
const { items: rows } = catalog.listArticles(emptyFilter, 1, 1000)

test('only the article that was the news of a large move has it, in any list', () => {
  const moves = rowMoves(catalog, rows)
  expect(moves.size).toBeGreaterThan(20)
  expect(moves.size).toBeLessThan(rows.length / 2)
  const said = [...moves.values()].map(({ move, when }) => `${move} ${when}`)
  expect(new Set(said).size).toBe(said.length)
  for (const { move, when } of moves.values()) {
    const [, sign, percent = ''] = /^\S.* ([+−])([\d.]+)pc$/.exec(move) ?? []
    expect(sign, move).toBeDefined()
    expect(Number(percent), move).toBeGreaterThanOrEqual(3)
    expect(when).toMatch(/^on \d{1,2} [A-Z][a-z]+ \d{4}$/)
  }
})

test('a day’s page knows no move of a later day', () => {
  const withMove = rows.find((row) => rowMoves(catalog, [row]).size > 0)
  if (!withMove) throw new Error('no article has a move')
  const before = plainDate.parse(`${withMove.published.slice(0, 4)}-01-01`)
  expect(rowMoves(catalog, [withMove]).size).toBe(1)
  expect(rowMoves(catalog, [withMove], before).size).toBe(0)
})

test('what is known of a row is asked once, until the content changes', () => {
  let read = 0
  let version = 'a'
  const counting = {
    ...catalog,
    version: () => version,
    findArticle(slug: Parameters<typeof catalog.findArticle>[0]) {
      read++
      return catalog.findArticle(slug)
    },
  }
  const moves = rowMoves(counting, rows)
  const first = read
  expect(first).toBeGreaterThan(0)
  expect(rowMoves(counting, rows)).toEqual(moves)
  expect(read).toBe(first)
  version = 'b'
  expect(rowMoves(counting, rows)).toEqual(moves)
  expect(read).toBe(2 * first)
})

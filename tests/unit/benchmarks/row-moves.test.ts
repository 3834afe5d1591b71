import { expect, test } from 'vitest'
import { newsDayOf } from '#lib/benchmarks/news-day'
import { reactionTo } from '#lib/benchmarks/reaction'
import { rowMoves } from '#lib/benchmarks/row-moves'
import { findSeries } from '#lib/benchmarks/series'
import { formatDay, plainDate } from '#lib/core/dates'
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

test('a move in a list is of the article’s own trading day, and none is of the day after', () => {
  const moves = rowMoves(catalog, rows)
  const daily = catalog.listBenchmarks().filter(({ frequency }) => frequency === 'daily')
  for (const row of rows) {
    const move = moves.get(row.slug)
    if (!move) continue
    const benchmark = daily.find(({ name }) => move.move.startsWith(`${name} spot`))
    const article = catalog.findArticle(row.slug)
    const step = benchmark && article && reactionTo(catalog, benchmark, newsDayOf(article))
    expect(move.when).toBe(step && `on ${formatDay(step.on.day)}`)
  }
  const saidOf = (slug: string) => {
    const found = rows.find((row) => row.slug === slug)
    if (!found) throw new Error(`no article ${slug}`)
    return moves.get(found.slug)
  }
  expect(saidOf('opec-plus-cut-9-7-april-2020')).toEqual({
    move: 'Brent spot +7.5pc',
    when: 'on 14 April 2020',
  })
  expect(saidOf('us-sanctions-on-serbia-nis-take-effect')).toBeUndefined()
  expect(saidOf('us-waives-sanctions-on-iranian-oil-at-sea')).toBeUndefined()
  expect(saidOf('us-iran-memorandum-expires')).toBeUndefined()
})

test('an event on a chart is on the day of the move in a list, and has a move where a list can have one', () => {
  const moves = rowMoves(catalog, rows)
  let [shared, without] = [0, 0]
  for (const { id, name, frequency } of catalog.listBenchmarks()) {
    if (frequency !== 'daily') continue
    const events = catalog
      .listTerms('storyline')
      .flatMap((story) => findSeries(catalog, id, { storyline: story.id })?.events ?? [])
    for (const { slug, day, move } of events) {
      if (!/ (?:up|down) /.test(move)) without++
      const listed = moves.get(slug)
      if (!listed?.move.startsWith(`${name} spot`)) continue
      shared++
      expect(listed.when).toBe(`on ${formatDay(day)}`)
      expect(move).toContain(`(${listed.move.replace(/^.*[+−]/, '')})`)
    }
  }
  expect(shared).toBeGreaterThan(20)
  expect(without).toBeGreaterThan(20)
  const events = findSeries(catalog, 'brent', { storyline: 'iran-and-hormuz' })?.events ?? []
  const moveOf = (slug: string) => events.find((event) => event.slug === slug)?.move
  // Announced after the price of the day before; begun the day before the article; in force after the close.
  expect(moveOf('us-iran-two-week-ceasefire')).toBe(
    '8 April 2026: $122.11/bl, down $16.10/bl (12pc) from 7 April 2026',
  )
  expect(moveOf('us-blockade-of-iranian-ports')).toMatch(
    /^13 April 2026: .* up \$4\.21\/bl \(3\.5pc\)/,
  )
  expect(moveOf('us-reinstates-blockade-of-iran')).toMatch(
    /^13 July 2026: .* up \$7\.28\/bl \(9\.8pc\)/,
  )
})

test('news broke on the day that the opening gives, unless it was late', () => {
  const newsDay = (body: string) => newsDayOf({ body, published: plainDate.parse('2026-03-02') })
  expect(newsDay('Ports were closed on 1 March. On 28 February none was.')).toBe('2026-03-01')
  expect(newsDay('Ports were closed on 28 February.')).toBe('2026-02-28')
  expect(newsDay('Ports were closed on 2 March, after talks on 1 March.')).toBe('2026-03-02')
  expect(newsDay('Ports were closed late on 1 March.')).toBe('2026-03-02')
  expect(newsDay('Ports were closed on 11 March.')).toBe('2026-03-02')
  expect(newsDay('Ports were closed. On 1 March none was.')).toBe('2026-03-02')
  const given = { published: plainDate.parse('2026-03-02'), newsDay: plainDate.parse('2026-03-03') }
  expect(newsDayOf({ body: 'Ports were closed on 1 March.', ...given })).toBe('2026-03-03')
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

import { expect, test } from 'vitest'
import { renderArticle } from '#lib/markdown/article'
import { passagesOf } from '#lib/markdown/passages'
import { articleOf } from '../a-record.ts'
import { idsOf } from './a-tree.ts'

function passagesIn(body: string) {
  const { opening, rest } = renderArticle(articleOf({}, body))
  return { passages: passagesOf(opening, rest), ids: [...idsOf(opening), ...idsOf(rest)] }
}

test('every paragraph is a passage with the id that it has on its page, its dateline first', () => {
  const { passages, ids } = passagesIn(
    'Flow fell today.\n\n## Storage\n\nBuyers drew on it.\n\n> A quotation of someone.\n\nPrices rose.\n',
  )
  expect(passages.map(({ begins }) => begins)).toEqual([
    'Berlin, 27 July — Flow fell today.',
    'Buyers drew on it.',
    'A quotation of someone.',
    'Prices rose.',
  ])
  for (const { id } of passages) expect(ids).toContain(id)
  expect(new Set(passages.map(({ id }) => id)).size).toBe(4)
})

test('a long paragraph is cut between words, and says so', () => {
  const { passages } = passagesIn(`Gas. ${'Prices rose again, '.repeat(20)}\n\nEnd.\n`)
  const { begins = '' } = passages[0] ?? {}
  expect(begins.length).toBeLessThan(115)
  expect(begins).toMatch(/\w …$/)
  const cut = begins.replace(/ …$/, '')
  expect(`Berlin, 27 July — Gas. ${'Prices rose again, '.repeat(20)}`.startsWith(cut)).toBe(true)
})

test('a word without end is cut between characters', () => {
  const { passages } = passagesIn(`Gas.\n\n${'𝕏'.repeat(200)}\n`)
  expect(passages[1]?.begins).toBe(`${'𝕏'.repeat(110)} …`)
})

test('marks of notes are left out, and the notes are no passages', () => {
  const { passages } = passagesIn('Flow fell.[^1]\n\nPrices rose.\n\n[^1]: By half.\n')
  expect(passages.map(({ begins }) => begins)).toEqual([
    'Berlin, 27 July — Flow fell.',
    'Prices rose.',
  ])
})

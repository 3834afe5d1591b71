import { expect, test } from 'vitest'
import { renderArticle } from '#lib/markdown/article'
import { articleOf } from '../a-record.ts'
import { anchorsOf } from './a-tree.ts'

const body =
  'Flow halved, to 55bn m³/yr.\n\nBuyers **drew** on [storage](/news).\n\n- Talks go on.\n'
const placesOf = (now: string) =>
  renderArticle(
    articleOf(
      { revisions: `[{ date: 2022-07-28, kind: correction, note: N., now: "${now}" }]` },
      body,
    ),
  ).places

test('a revision leads to the paragraph with its words, whatever they are marked as', () => {
  expect(placesOf('Buyers drew on storage')).toEqual([
    anchorsOf(body).get('Buyers drew on storage.'),
  ])
  expect(placesOf('to 55bn m³/yr')[0]).toMatch(/^p-/)
})

test('words that are not in the text lead nowhere', () => {
  expect(placesOf('Buyers panicked')).toEqual([undefined])
  expect(renderArticle(articleOf({}, body)).places).toEqual([])
})

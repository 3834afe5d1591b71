/** The archive as it is: what a careful editor would not let through. */
import { expect, test } from 'vitest'
import { readArchive } from '#lib/cli/support/archive-on-disk'
import { paragraphsOf, proseOf } from '#lib/editorial/checks/article-words'
import { sharedRuns, wordsOfText } from '#lib/editorial/checks/runs'
import { medianSentence } from './median-sentence.ts'

const { articles, reports, storylines } = readArchive('content', Date.now())
const records = articles.map(({ record }) => record)

test('no two articles share twelve words in a row', () => {
  const texts = records.map((article) => ({ name: article.slug, text: proseOf(article) }))
  expect(sharedRuns(texts, 12)).toEqual([])
})

test('the median sentence of an article has 13 to 24 words', () => {
  const medians = records.map((article) => [article.slug, medianSentence(paragraphsOf(article))])
  expect(medians.filter(([, words]) => Number(words) < 13 || Number(words) > 24)).toEqual([])
})

test('no article opens with the first four words of another', () => {
  const openings = new Map<string, string[]>()
  for (const article of records) {
    const opening = wordsOfText(paragraphsOf(article)[0] ?? '')
      .slice(0, 4)
      .join(' ')
    openings.set(opening, [...(openings.get(opening) ?? []), article.slug])
  }
  expect([...openings].filter(([, slugs]) => slugs.length > 1)).toEqual([])
})

test('a headline has 45 to 80 characters and no full stop', () => {
  const odd = records.filter(({ headline }) => !/^.{44,79}[^.]$/u.test(headline))
  expect(odd.map(({ headline }) => headline)).toEqual([])
})

test('an article has 250 to 650 words', () => {
  const lengths = records.map(({ slug, body }) => [slug, body.split(/\s+/).length])
  expect(lengths.filter(([, words]) => Number(words) < 250 || Number(words) > 650)).toEqual([])
})

test('every article names its sources', () => {
  expect(records.filter(({ sources }) => sources.length === 0)).toEqual([])
})

test('every storyline and every report that articles make up has its text', () => {
  for (const { record } of storylines) expect(record.body.split(/\n\n+/).length).toBeGreaterThan(1)
  for (const { record } of reports) {
    const words = record.body.split(/\s+/).length
    expect([record.id, words >= 800 && words <= 1600]).toEqual([record.id, true])
  }
})

import { expect, test } from 'vitest'
import type { RevisionKind } from '#lib/content/schema'
import { articleText } from '../../a-record.ts'
import { openSite } from '../a-site.ts'

const revised = (slug: string, ...revisions: string[]) => ({
  path: `articles/${slug}.md`,
  text: articleText({ revisions: `[${revisions.join(', ')}]` }),
})

test('revisions are listed newest first, of all kinds or of those that are asked for', () => {
  const site = openSite([
    revised(
      'one',
      '{ date: 2022-08-01, kind: update, note: A. }',
      '{ date: 2022-08-03, kind: correction, note: B. }',
    ),
    revised('two', '{ date: 2022-08-02, kind: clarification, note: C. }'),
    revised('three', '{ date: 2022-08-04, kind: update, note: D. }'),
  ])
  site.sync()
  const notes = (limit: number, kinds?: readonly RevisionKind[]) =>
    site.ask((catalog) => catalog.listRevisions(limit, kinds).map(({ revision }) => revision.note))
  expect(notes(10)).toEqual(['D.', 'B.', 'C.', 'A.'])
  expect(notes(2)).toEqual(['D.', 'B.'])
  expect(notes(10, ['correction', 'clarification'])).toEqual(['B.', 'C.'])
  expect(notes(1, ['update'])).toEqual(['D.'])
})

test('on one day the revision of the newest article comes first, of whatever kind', () => {
  const site = openSite(
    [
      ['b', '2022-01-02', 'correction'],
      ['a', '2022-01-01', 'correction'],
      ['c', '2022-01-03', 'update'],
      ['d', '2022-01-04', 'correction'],
    ].map(([slug, published, kind]) => ({
      path: `articles/${slug}.md`,
      text: articleText({
        published: published ?? '',
        revisions: `[{ date: 2022-08-01, kind: ${kind}, note: Said. }]`,
      }),
    })),
  )
  site.sync()
  const slugs = (limit: number) =>
    site.ask((catalog) => catalog.listRevisions(limit).map(({ slug }) => slug))
  expect(slugs(10)).toEqual(['d', 'c', 'b', 'a'])
  expect(slugs(2)).toEqual(['d', 'c'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleStructuredData, serialiseJsonLd } from '#lib/seo/structured-data'
import { articleOf } from '../a-record.ts'

const names = {
  findCommodity: () => undefined,
  nameOf: (_: string, id: string) => (id === 'gazprom' ? 'Gazprom' : undefined),
}

test('no text can end the script that it stands in, and none is changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const script = serialiseJsonLd({ text: `${text}</script><!--` })
      expect(script).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(script)).toEqual({ text: `${text}</script><!--` })
    }),
  )
})

test('a day stays a day, an instant keeps its offset, and only substance dates a change', () => {
  const [day] = articleStructuredData(articleOf(), names)['@graph']
  expect(day).toMatchObject({ datePublished: '2022-07-27', dateModified: '2022-07-27' })
  const [moment] = articleStructuredData(
    articleOf({
      published: '2022-07-27T19:40:00-05:00',
      revisions: '[{ date: 2022-07-29, kind: correction, note: The share was a fifth. }]',
    }),
    names,
  )['@graph']
  expect(moment).toMatchObject({
    datePublished: '2022-07-27T19:40:00-05:00',
    dateModified: '2022-07-29',
    correction: [{ datePublished: '2022-07-29', text: 'The share was a fifth.' }],
  })
})

test('what an article is about is named only where the name is known', () => {
  const [news] = articleStructuredData(articleOf(), names)['@graph']
  expect(news).toMatchObject({ about: [{ name: 'Gazprom' }] })
})

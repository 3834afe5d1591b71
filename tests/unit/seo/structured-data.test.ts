import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unnamedSite } from '#lib/content/site'
import { person } from '#lib/content/vocabulary-schema'
import { articleStructuredData, serialiseJsonLd } from '#lib/seo/structured-data'
import { articleOf } from '../a-record.ts'

const desk = person.parse({ id: 'desk', name: 'The desk', kind: 'desk' })
const nora = person.parse({ id: 'nora', name: 'Nora Vik', role: 'Gas correspondent' })

const names = {
  site: () => ({ ...unnamedSite, name: 'Tidewater', publisher: 'Tidewater Press' }),
  authorsOf: ({ authors }: { authors: readonly string[] }) =>
    authors.length > 0 ? [nora] : [desk],
  findCommodity: () => undefined,
  nameOf: (_: string, id: string) => (id === 'gazprom' ? 'Gazprom' : undefined),
}

test('no text can end the script that it is in, and none is changed', () => {
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

test('a person signs as a person, the desk as an organisation, and the site publishes', () => {
  const [signed] = articleStructuredData(articleOf({ authors: '[nora]' }), names)['@graph']
  expect(signed).toMatchObject({
    author: [
      {
        '@type': 'Person',
        name: 'Nora Vik',
        jobTitle: 'Gas correspondent',
        url: 'http://localhost:3000/authors/nora',
      },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Tidewater Press' },
  })
  const [unsigned] = articleStructuredData(articleOf(), names)['@graph']
  expect(unsigned).toMatchObject({ author: [{ '@type': 'Organization', name: 'The desk' }] })
})

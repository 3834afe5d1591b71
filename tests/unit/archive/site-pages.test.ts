import { expect, test } from 'vitest'
import { pagesFor } from '#lib/archive/site-pages'

const found = (q: string) => pagesFor(q).map(({ name, href }) => [name, href])

test.each([
  ['rss', 'Feeds', '/feeds'],
  ['How do I subscribe?', 'Feeds', '/feeds'],
  ['gloss', 'Glossary and units', '/glossary'],
  ['unit converter', 'Glossary and units', '/glossary'],
  ['contact', 'About', '/about'],
  ['corrections', 'Corrections', '/corrections'],
])('a search that is wholly about a page finds it: %s', (q, name, href) => {
  expect(found(q)).toEqual([[name, href]])
})

test.each([
  '',
  'the',
  'rss gas',
  'feed gas',
  'con',
  '"rss"',
  'q:rss',
  'nord stream 2',
  '55',
  '2022',
])('any other finds none: %j', (q) => {
  expect(found(q)).toEqual([])
})

test.each(['55bn m3/yr', '55 bcm/yr', 'convert 55bn m³/yr to bcf/d'])(
  'an amount is converted: %s',
  (q) => {
    expect(pagesFor(q)).toEqual([
      {
        kind: 'Converter',
        name: '55bn m³/yr of gas',
        href: '/glossary?value=55&unit=bn-m3-yr#converter',
        says: 'Approximately 5.3bn ft³/d, 40mn t/yr of LNG, 610TWh/yr.',
      },
    ])
  },
)

import { expect, test } from 'vitest'
import { scoreCandidates } from '#lib/article/score'
import { bodyOf, listsOf, noise, piece, wire } from './a-wire.ts'

const story = (event: string) => ({ storylines: `[{ id: nord-stream, event: ${event} }]` })
const onStory = [
  piece('first', '2021-05-19', story('First')),
  piece('second', '2022-02-22', story('Second')),
  piece('third', '2022-06-14', story('Third')),
  piece('fourth', '2022-09-02', story('Fourth')),
]

test('what was published before is background, what came after happened next', () => {
  const lists = listsOf(wire(onStory, noise(30)), 'second')
  expect(lists.background).toEqual(['first'])
  expect(new Set(lists.next)).toEqual(new Set(['third', 'fourth']))
})

test('the oldest has no background, the newest nothing that happened next', () => {
  const site = wire(onStory, noise(30))
  expect(listsOf(site, 'first').background).toEqual([])
  expect(listsOf(site, 'fourth').next).toEqual([])
})

test('a list holds three at the most', () => {
  const more = ['2022-07-01', '2022-07-21', '2022-08-10'].map((day) =>
    piece(`also-${day}`, day, story('Also')),
  )
  expect(listsOf(wire(onStory, more, noise(30)), 'first').next).toHaveLength(3)
})

test('a shared commodity alone never relates; the newest of it fill in, labelled as that', () => {
  const sameFuel = ['2021-03-02', '2022-03-02', '2022-05-02', '2023-03-02'].map((day) =>
    piece(`same-fuel-${day}`, day, { commodities: '[lng]' }),
  )
  const site = wire([piece('lonely', '2022-03-01', { commodities: '[lng]' })], sameFuel, noise(30))
  expect(listsOf(site, 'lonely')).toEqual({
    background: [],
    next: [],
    latest: ['same-fuel-2023-03-02', 'same-fuel-2022-05-02', 'same-fuel-2022-03-02'],
  })
})

test('where one article is related, it is in its list and the newest of the commodity follow', () => {
  const lng = { commodities: '[lng]' }
  const sameFuel = ['2021-03-02', '2022-05-02', '2022-06-02', '2023-03-02'].map((day) =>
    piece(`same-fuel-${day}`, day, lng),
  )
  const pair = [
    piece('begins', '2022-03-01', { ...lng, ...story('Begins') }),
    piece('ends', '2024-03-05', { ...lng, ...story('Ends') }),
  ]
  expect(listsOf(wire(pair, sameFuel, noise(30)), 'begins')).toEqual({
    background: [],
    next: ['ends'],
    latest: ['same-fuel-2023-03-02', 'same-fuel-2022-06-02', 'same-fuel-2022-05-02'],
  })
})

test('a rare thing in common relates; one that half the archive carries does not', () => {
  const common = noise(30).map(({ path, text }) => ({
    path,
    text: text.replace('\ncommodities', '\ncountries: [RU]\ncommodities'),
  }))
  const site = wire(
    [
      piece('about', '2022-03-01', { organisations: '[qatarenergy]', countries: '[RU]' }),
      piece('rare', '2022-01-01', { organisations: '[qatarenergy]' }),
      piece('usual', '2022-02-28', { countries: '[RU]' }),
    ],
    common,
  )
  const lists = listsOf(site, 'about')
  expect(lists.background).toContain('rare')
  expect(lists.background).not.toContain('usual')
})

test('texts on one subject find each other without a tag in common', () => {
  const subject =
    'The Portovaya compressor turbine awaits repair in Montreal because sanctions bar its return, and the Portovaya station runs without a spare turbine.'
  const again =
    'Canada will let the repaired turbine travel from Montreal to the Portovaya compressor station despite sanctions, ending weeks of waiting for Portovaya.'
  const site = wire(
    [
      piece('turbine-stuck', '2022-06-14', {}, bodyOf(900, subject)),
      piece('turbine-freed', '2022-07-09', {}, bodyOf(901, again)),
    ],
    noise(40),
  )
  expect(listsOf(site, 'turbine-stuck').next).toEqual(['turbine-freed'])
  expect(listsOf(site, 'turbine-freed').background).toEqual(['turbine-stuck'])
})

test('the editor’s pin comes first and the editor’s exclusion never comes', () => {
  const site = wire(
    onStory,
    [
      piece('edited', '2022-12-01', {
        ...story('Edited'),
        related: '{ pin: [noise-2020-01-01-3], exclude: [fourth] }',
      }),
    ],
    noise(30),
  )
  const { background } = listsOf(site, 'edited')
  expect(background[0]).toBe('noise-2020-01-01-3')
  expect(background).toHaveLength(3)
  expect(background).not.toContain('fourth')
})

test('the order of tags changes nothing', () => {
  const tags = (places: string, organisations: string, commodities: string) => ({
    ...story('Tagged'),
    commodities,
    places,
    organisations,
    countries: '[RU, DE]',
  })
  const others = [
    ...onStory,
    piece('pipe', '2022-01-05', { places: '[nord-stream-1]' }),
    piece('company', '2022-01-06', { organisations: '[gazprom]' }),
    ...noise(30),
  ]
  const asked = (...[places, organisations, commodities]: [string, string, string]) => {
    const fields = tags(places, organisations, commodities)
    const site = wire([piece('tagged', '2022-04-01', fields, bodyOf(77))], others)
    return site.ask((catalog) => {
      const article = catalog.findArticle('tagged')
      return article && scoreCandidates(catalog, article).map(({ row, score }) => [row.slug, score])
    })
  }
  expect(asked('[nord-stream-1, hormuz]', '[gazprom, opec]', '[natural-gas, coal]')).toEqual(
    asked('[hormuz, nord-stream-1]', '[opec, gazprom]', '[coal, natural-gas]'),
  )
})

test('ten unrelated new articles displace nothing', () => {
  const site = wire(onStory, noise(30))
  const before = listsOf(site, 'second')
  for (const { path, text } of noise(10, '2026-01-01')) site.write(path, text)
  site.sync()
  expect(listsOf(site, 'second')).toEqual(before)
})

test('a draft, an embargo and what was deleted are never listed', () => {
  const site = wire(onStory, noise(30), [
    piece('draft', '2022-03-01', { ...story('Draft'), draft: 'true' }),
  ])
  site.remove('articles/third.md')
  site.sync()
  expect(listsOf(site, 'second').next).toEqual(['fourth'])
})

test('a piece is not listed beside its twin, nor under it', () => {
  const text = bodyOf(
    500,
    'Gazprom halves the flow and blames a turbine at Portovaya for the fall.',
  )
  const site = wire(
    onStory,
    [
      piece('wire-one', '2022-07-25', { ...story('Halved'), headline: 'Flow halves' }, text),
      piece('wire-two', '2022-07-26', { ...story('Halved'), headline: 'Flow is halved' }, text),
    ],
    noise(30),
  )
  expect(listsOf(site, 'wire-one').next).not.toContain('wire-two')
  const { next } = listsOf(site, 'third')
  expect(next.filter((slug) => slug.startsWith('wire-'))).toHaveLength(1)
})

test('no article is its own background or its own sequel', () => {
  const site = wire(onStory, noise(5))
  for (const slug of ['first', 'second', 'third', 'fourth']) {
    const { background, next, latest } = listsOf(site, slug)
    expect([...background, ...next, ...(latest ?? [])]).not.toContain(slug)
  }
})

test('two articles of one day are each other’s before and after, never both', () => {
  const site = wire(
    [piece('one-day-a', '2022-03-01', story('A')), piece('one-day-b', '2022-03-01', story('B'))],
    noise(30),
  )
  expect(listsOf(site, 'one-day-a')).toMatchObject({ background: [], next: ['one-day-b'] })
  expect(listsOf(site, 'one-day-b')).toMatchObject({ background: ['one-day-a'], next: [] })
})

const sentences = [
  'The Portovaya compressor turbine awaits repair in Montreal.',
  'Siemens engineers and Rostekhnadzor inspectors dispute an oil leak.',
  'Uniper drew on storage at Rehden and asked Berlin for a rescue.',
]

test('a list reads in the order of time, the nearest first, whatever is most alike', () => {
  const site = wire(
    [
      piece(
        'asked',
        '2022-06-20',
        { organisations: '[gazprom]' },
        bodyOf(690, sentences.join(' ')),
      ),
      piece('near', '2022-06-25', { organisations: '[gazprom]' }),
      piece(
        'far',
        '2022-11-25',
        { organisations: '[gazprom]' },
        bodyOf(691, sentences.join(' And ')),
      ),
    ],
    noise(30),
  )
  expect(listsOf(site, 'asked').next).toEqual(['near', 'far'])
})

test('the next step of a story is never left out, however much else is alike', () => {
  const tags = { organisations: '[gazprom]', places: '[nord-stream-1]' }
  const alike = sentences.map((sentence, number) =>
    piece(
      `alike-${number}`,
      `2022-06-2${number + 6}`,
      { ...story('Alike'), ...tags },
      bodyOf(700 + number, sentence),
    ),
  )
  const site = wire(
    [
      piece(
        'asked',
        '2022-06-20',
        { ...story('Asked'), ...tags },
        bodyOf(690, sentences.join(' ')),
      ),
      piece('next-step', '2022-06-25', story('Next')),
    ],
    alike,
    noise(60),
  )
  expect(listsOf(site, 'asked').next[0]).toBe('next-step')
})

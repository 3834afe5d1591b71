import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expressionOf } from '#lib/catalog/search/match-expression'
import { termsIn } from '#lib/catalog/search/normal-form'
import { parseSearch } from '#lib/catalog/search/parse-search'
import { thesaurusWith } from '#lib/catalog/search/synonyms'

const lexicon = {
  ...thesaurusWith([
    { names: ['Abu Dhabi National Oil Company', 'Adnoc'], tag: 'o_adnoc' },
    { names: ['Strait of Hormuz', 'Hormuz'] },
    { names: ['Qatar', 'Qatari'], tag: 'c_qa', metonyms: ['Doha'] },
  ]),
  has: (term: string) => ['ceasefir', 'cop28'].includes(term),
  spelledAs: (word: string) => (word === 'zelenskyy' ? ['zelensky'] : []),
}
const read = (text: string) => {
  const { wanted, unwanted } = parseSearch(text, lexicon)
  return [expressionOf(wanted), expressionOf(unwanted, 'OR')]
}

test.each([
  ['turbine', '"turbin"', undefined],
  ['gas turbine', '"ga" AND "turbin"', undefined],
  ['"gas turbine"', '"ga turbin"', undefined],
  ['“gas turbine”', '"ga turbin"', undefined],
  ['"gas turbine', '"ga turbin"', undefined],
  ['gas -turbine', '"ga"', '"turbin"'],
  ['-"gas turbine" -coal', undefined, '"ga turbin" OR "coal"'],
  ['nord-stream', '("nord stream" OR "nordstream")', undefined],
  ['gas OR coal', '("ga" OR "coal")', undefined],
  ['gas OR "hard coal" ban', '("ga" OR "hard coal") AND "ban"', undefined],
  ['the price of uranium', '"price" AND "uranium"', undefined],
  ['what happened to it', '"what" AND "happen" AND "to" AND "it"', undefined],
  ['"the price"', '"the price"', undefined],
  ['headline:uranium* ^x', '"headlin uranium" AND "x"', undefined],
  ['NEAR(gas coal, 5)', '"near ga" AND "coal" AND "5"', undefined],
  ['adnoc', '("adnoc" OR "abu dhabi nation oil compani" OR "o_adnoc")', undefined],
  ['Doha', '("doha" OR "c_qa")', undefined],
  ['"Qatar"', '"qatar"', undefined],
  ['cease fire', '("ceas fire" OR "ceasefir" OR ("ceas" AND "fire"))', undefined],
  ['COP 28', '("cop 28" OR "cop28")', undefined],
  ['9.7m', '("9_7 mn" OR "9_7 m" OR "9_7 million" OR "9_7 mln")', undefined],
  ['March 2022', '("march 2022" OR ("march" AND "2022"))', undefined],
  ['"LNG"', '"lng"', undefined],
  ['', undefined, undefined],
  ['💥 … -', undefined, undefined],
  ['نفط', '"نفط"', undefined],
  ['石油', '"石 油"', undefined],
])('%j is read as %j without %j', (text, wanted, unwanted) => {
  expect(read(text)).toEqual([wanted, unwanted])
})

test.each([
  ['LNG', 'liquefied natural gas'],
  ['barrels', 'bbl'],
  ['b/d', 'barrels per day'],
  ['bcm', 'bn m³'],
  ['Opec+', 'OPEC plus'],
  ['mtpa', 'mn t/yr'],
  ['bcm/y', 'bn m³/yr'],
  ['Bcf/d', 'bn ft³/d'],
  ['dollars', '$'],
  ['euros', '€'],
  ['megawatt hours', 'MWh'],
  ['mmBtu', 'mn Btu'],
  ['per cent', '%'],
  ['Britain', 'UK'],
  ['Adnoc', 'abu dhabi national oil company'],
])('%j and %j find each other', (one, other) => {
  for (const [asked, found] of [
    [one, other],
    [other, one],
  ] as const) {
    const [unit] = parseSearch(asked, lexicon).wanted
    const wordings = unit?.wordings.map((words) => words.join(' '))
    expect(wordings).toContain(termsIn(found).join(' '))
  }
})

test.each([
  ['60 dollars', 'usd 60'],
  ['60 dollars a barrel', 'usd 60'],
  ['35 billion dollars', 'usd 35 bn'],
  ['10 bcm', '10 bn m3'],
  ['57 mcm/d', '57 mn m3 d'],
  ['142 million tonnes', '142 mn t'],
  ['250 gigawatts', '250 gw'],
  ['15 percent', '15 pc'],
  ['1.11 million barrels/day', '1_11 million'],
])('%j is read as a quantity: %j', (typed, wording) => {
  const [unit] = parseSearch(typed, lexicon).wanted
  expect(unit?.wordings.map((words) => words.join(' '))).toContain(wording)
})

test('a phrasal verb is one word, with others near in meaning', () => {
  const { wanted } = parseSearch('coal phase out', lexicon)
  expect(wanted.map(({ typed }) => typed)).toEqual(['coal', 'phase out'])
  expect(wanted[1]?.related).toContainEqual(['end'])
  expect(parseSearch('power cut', lexicon).wanted).toHaveLength(2)
})

test.each([
  ['2 500 MW', '2500 mw'],
  ['1 234 567', '1234567'],
])('%j has spaces between its thousands', (typed, wording) => {
  expect(parseSearch(typed, lexicon).wanted[0]?.wordings[0]?.join(' ')).toBe(wording)
})

test.each(['2025 100', '18 2 000 3', 'Line 5'])('%j is no one number', (typed) => {
  expect(parseSearch(typed, lexicon).wanted.length).toBeGreaterThan(1)
})

test('a phrase that holds another is not looked for beside it', () => {
  const wordings = [['nord', 'stream'], ['nord', 'stream', '1'], ['nordstream']]
  const unit = { wordings, tags: ['p_ns1'], related: [], typed: 'nord', exact: true, known: true }
  expect(expressionOf([unit])).toBe('("nord stream" OR "nordstream" OR "p_ns1")')
})

test('whatever is typed, the index takes it', () => {
  const db = new DatabaseSync(':memory:')
  db.exec(
    'create virtual table search using fts5 (headline, body, tokenize = "unicode61 remove_diacritics 0 tokenchars \'_\'")',
  )
  db.exec("insert into search values ('Gas flows', 'Gas flows through Nord Stream at 16 $/bl')")
  const ask = db.prepare('select count(*) as n from search where search match ?')
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '-',
      '*',
      '(',
      ')',
      ':',
      '^',
      '+',
      'AND',
      'NOT',
      'NEAR',
      'gas',
      ' ',
      'm³',
      'Opec+',
      '\u0000',
      '\u202e',
      '💥',
    ),
    fc.string({ unit: 'binary' }),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (typed) => {
      for (const expression of read(typed)) {
        if (expression) expect(ask.get(expression)?.n).toBeTypeOf('number')
      }
    }),
    { numRuns: 1000 },
  )
  db.close()
})

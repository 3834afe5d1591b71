import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expressionOf, parseSearch, prefixExpression } from '#lib/catalog/search/expression'
import { synonymsWith } from '#lib/catalog/search/synonyms'
import { stemsOf } from '#lib/catalog/search/words'

const synonyms = synonymsWith([
  ['Abu Dhabi National Oil Company', 'Adnoc'],
  ['Strait of Hormuz', 'Hormuz'],
])
const read = (text: string) => {
  const { wanted, unwanted } = parseSearch(text, synonyms)
  return [expressionOf(wanted), expressionOf(unwanted, 'OR')]
}

test.each([
  ['turbine', '"turbine"', undefined],
  ['gas turbine', '"gas" AND "turbine"', undefined],
  ['"gas turbine"', '"gas turbine"', undefined],
  ['“gas turbine”', '"gas turbine"', undefined],
  ['"gas turbine', '"gas turbine"', undefined],
  ['gas -turbine', '"gas"', '"turbine"'],
  ['-"gas turbine" -coal', undefined, '"gas turbine" OR "coal"'],
  ['nord-stream', '"nord stream"', undefined],
  ['AND OR NOT', '"NOT"', undefined],
  ['the price of oil', '"price" AND "oil"', undefined],
  ['the', '"the"', undefined],
  ['"the price"', '"the price"', undefined],
  ['headline:gas* ^x', '"headline gas" AND "x"', undefined],
  ['NEAR(gas coal, 5)', '"NEAR gas" AND "coal" AND "5"', undefined],
  ['adnoc', '("Adnoc" OR "Abu Dhabi National Oil Company")', undefined],
  [
    'tanker in strait of hormuz today',
    '"tanker" AND ("Strait of Hormuz" OR "Hormuz") AND "today"',
    undefined,
  ],
  ['"LNG"', '"LNG"', undefined],
  ['', undefined, undefined],
  ['💥 … -', undefined, undefined],
  ['نفط', '"نفط"', undefined],
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
  ['Adnoc', 'abu dhabi national oil company'],
])('%j and %j find each other', (one, other) => {
  for (const [asked, found] of [
    [one, other],
    [other, one],
  ] as const) {
    const [unit] = parseSearch(asked, synonyms).wanted
    const wordings = unit?.wordings.map((words) => words.flatMap(stemsOf).join(' '))
    expect(wordings).toContain(stemsOf(found).join(' '))
  }
})

test('whatever is typed, the index takes it', () => {
  const db = new DatabaseSync(':memory:')
  db.exec("create virtual table search using fts5 (headline, body, tokenize = 'porter unicode61')")
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
      for (const expression of [...read(typed), prefixExpression(typed)]) {
        if (expression) expect(ask.get(expression)?.n).toBeTypeOf('number')
      }
    }),
    { numRuns: 2000 },
  )
  db.close()
}, 60_000)

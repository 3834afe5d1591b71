import { expect, test } from 'vitest'
import { readMarkdown } from '#lib/content/syntax/markdown'
import { reportCovers } from '#lib/reports/cover'
import { barsOf } from '#lib/reports/cover-table'
import { openArchive } from '../catalog/the-archive.ts'

const catalog = openArchive()

const table = (head: string, ...rows: string[]) =>
  [
    `| ${head} |`,
    `|${' --- |'.repeat(head.split('|').length)}`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
const bars = (...blocks: string[]) => barsOf(readMarkdown(blocks.join('\n\n')))

test('a table of figures of one unit is bars under its caption', () => {
  const drawn = bars(
    'Table: Allowances withdrawn',
    table(
      'Year | Share | Source',
      '2026 | 2.5pc | EU',
      '2030 | about 50pc | EU',
      '2034 | 100pc | EU',
    ),
  )
  expect(drawn).toEqual({
    kind: 'bars',
    title: 'Allowances withdrawn',
    bars: [
      { label: '2026', figure: '2.5pc', length: 2.5 },
      { label: '2030', figure: 'about 50pc', length: 50 },
      { label: '2034', figure: '100pc', length: 100 },
    ],
  })
})

test('a percentage is a part of the whole track, and one above the whole fills it', () => {
  const lengthsOf = (...figures: string[]) =>
    bars(
      'Table: Shares',
      table('Metal | Share', ...figures.map((one, n) => `${n} | ${one}`)),
    )?.bars.map(({ length }) => length)
  expect(lengthsOf('about 94pc', '10pc')).toEqual([94, 10])
  expect(lengthsOf('200pc', '50pc')).toEqual([100, 25])
})

test('of several columns of figures the first is drawn, under its own name', () => {
  const drawn = bars(
    'Table: Gas to Europe',
    table(
      'Year | By pipeline | LNG',
      '2018-19 | 150bn-250bn m³/yr | 1bn m³',
      '2025 | 20bn m³, EU | 2bn m³',
    ),
  )
  expect(drawn?.title).toBe('By pipeline')
  expect(drawn?.bars.map(({ length }) => length)).toEqual([100, 10])
})

test('a column can have the unit of its figures in its name', () => {
  const drawn = bars(
    'Table: Oil',
    table('Period | b/d', '2021 | 36,255', '2025 | 0.9mn-1mn', '2026 | 1.75mn'),
  )
  expect(drawn?.title).toBe('Oil, b/d')
  expect(drawn?.bars.map(({ length }) => length)).toEqual([2.1, 54.3, 100])
})

test.each([
  ['two units', table('Measure | Figure', 'Price | €75/t', 'Share | 90pc')],
  ['a figure that is missing', table('Measure | Figure', 'A | 5pc', 'B | –')],
  ['words for a figure', table('Measure | Figure', 'A | 5pc', 'B | three to five times that')],
  [
    'figures of which nobody says what they count',
    table('Month | TTF', 'March | 9.5', 'April | 8'),
  ],
  ['one name for two rows', table('Cap | Level', 'Crude | $60/bl', 'Crude | $44/bl')],
  [
    'more rows than a cover has',
    table('Year | Share', ...'1234567'.split('').map((n) => `${n} | ${n}pc`)),
  ],
  [
    'rows too long for one',
    table('Step | Share', 'The first step of several to come | 5pc', 'B | 6pc'),
  ],
  ['one row', table('Year | Share', '2026 | 5pc')],
  ['nothing but zeros', table('Year | Share', '2026 | 0pc', '2027 | 0pc')],
])('a table with %s is not drawn', (_, text) => {
  expect(bars('Table: It', text)).toBeUndefined()
})

test('the next table is drawn where the first cannot be', () => {
  const first = table('Measure | Figure', 'Price | €75/t', 'Share | 90pc')
  const second = table('Year | Share', '2026 | 5pc', '2027 | 6pc')
  expect(bars('Table: One', first, 'Table: Two', second)?.title).toBe('Two')
})

test('every report of the archive has a cover of its own, and says no figure that its text has not', () => {
  const covers = reportCovers(catalog, catalog.listReports())
  expect(covers.length).toBeGreaterThan(10)
  const drawn = covers.map(({ picture }) => JSON.stringify(picture))
  expect(new Set(drawn).size).toBe(covers.length)
  expect(covers.map(({ picture }) => picture?.kind)).not.toContain('events')
  for (const { report, picture } of covers) {
    if (picture?.kind !== 'bars') continue
    const body = catalog.findReport(report.id)?.body ?? ''
    for (const { label, figure } of picture.bars) {
      const row = body.split('\n').find((line) => line.startsWith(`| ${label}`)) ?? ''
      expect(row, label).toContain(figure)
    }
  }
})

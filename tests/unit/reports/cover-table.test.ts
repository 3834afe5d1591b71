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

test('of several columns of figures the first that can be is drawn, and named', () => {
  const gas = (...rows: string[]) =>
    bars('Table: Gas to Europe', table('Year | By pipeline | LNG', ...rows))
  const drawn = gas('2018-19 | 150bn-250bn m³/yr | 1bn m³', '2025 | 20bn m³ | 2bn m³')
  expect([drawn?.title, drawn?.of]).toEqual(['By pipeline', 'Gas to Europe'])
  expect(drawn?.bars.map(({ length }) => length)).toEqual([100, 10])
  expect(gas('2018-19 | – | 1bn m³', '2025 | 20bn m³ | 2bn m³')?.title).toBe('LNG')
})

const drawnOf = (drawn: ReturnType<typeof bars>) => [
  drawn?.title,
  ...(drawn?.bars ?? []).map(({ label }) => label),
]

test('only rows of one perimeter are drawn together', () => {
  const drawn = bars(
    'Table: Flow',
    table('Year | Flow', '2018 | 175bn m³/yr', '2021 | about 140bn m³, EU', '2022 | 63.8bn m³'),
  )
  expect(drawnOf(drawn)).toEqual(['Flow', '2018', '2022'])
})

test('of rows of several stages those of the commonest are drawn, and the title says which', () => {
  const shares = (...rows: string[]) =>
    bars('Table: Shares', table('Metal | Stage | Share | Source', ...rows))
  const nickel = 'Nickel, Nornickel | battery grade | 15-20pc | Press'
  expect(
    drawnOf(
      shares(
        'Nickel | mined | 10pc | Press',
        nickel,
        'Cobalt | mined | 70pc | USGS',
        'Tin | refined | 9pc | ITA',
      ),
    ),
  ).toEqual(['Shares: mined', 'Nickel', 'Cobalt'])
  expect(shares('Nickel | mined | 10pc | Press', nickel)).toBeUndefined()
})

test('a rise counts as a figure, and a fall does not', () => {
  const week = (fall: string) =>
    bars(
      'Table: The week',
      table('Price | Level | Change', 'LNG | $22/mn Btu | up 116pc', `Coal | $129/t | ${fall}`),
    )
  expect(week('up 58pc')?.bars.map(({ length }) => length)).toEqual([100, 50])
  expect(week('down 58pc')).toBeUndefined()
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
  ['a measure in each row', table('Measure | Figure', 'Of supply | 5pc', 'Of imports | 6pc')],
  [
    'a title that is too long',
    table(`Year | ${'Share of a thing '.repeat(4)}| Other`, '2026 | 5pc | 1', '2027 | 6pc | 2'),
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
    // One perimeter: what follows the figure of each is the same.
    expect(new Set(picture.bars.map(({ figure }) => figure.split(', ')[1])).size).toBe(1)
  }
})

test('a price on a cover of the archive is of what its report is about first of all', () => {
  const reports = catalog.listReports()
  const drawn = [
    ...reportCovers(catalog, reports),
    ...reports.flatMap((one) => reportCovers(catalog, [one])),
  ]
  const charts = drawn.filter(({ picture }) => picture?.kind === 'line')
  expect(charts.length).toBeGreaterThan(2)
  for (const { report, picture } of charts) {
    const own = catalog
      .listBenchmarks()
      .filter(({ commodities }) => commodities[0] === report.commodities[0])
    const title = picture?.kind === 'line' ? picture.title : ''
    expect(
      own.some(({ name }) => title.startsWith(name)),
      `${report.id}: ${title}`,
    ).toBe(true)
  }
})

import { expect, test } from 'vitest'
import { renderBody } from '#lib/markdown/body'
import { elementsOf } from './a-tree.ts'

/** How the second column of a table is set, its head first. */
function columnOf(cells: readonly string[], rule = '---') {
  const rows = cells.map((cell) => `| Item | ${cell} |\n`).join('')
  const tree = renderBody(`| What | Head |\n| --- | ${rule} |\n${rows}`)
  return elementsOf(tree, 'tr').map((row) => {
    const [, cell] = row.children.filter((one) => one.type === 'element')
    return cell?.properties.dataAlign
  })
}

test.each([
  [['36,255', '68,600', '942,694']],
  [['10.0', '8.0']],
  [['-1.2pc', '+0.4pc', '3%']],
  [['$80/bl', '−$37.63/bl', '$9/mn Btu', '80p/therm']],
  [['55bn m³', '1.2trn m³/yr', '60 million b/d', '400mn bl']],
  [['−3', '–3', '-3 cents/lb']],
  [['935,000-946,000', '3–3.5mn b/d', '€1.5bn-2bn']],
  [['about 63mn t/yr', 'up to 7mn b/d', '≈5', '<1pc']],
  [['18 slots', '36 ships a day', '1,511km', '45 days']],
  [['**36**', '[1.29mn b/d](/news)', '`5`']],
  [['36', 'n/a', '–', '', 'none', 'N/A', '38']],
  [['36', 'not known', '38']],
])('a column of figures is set to the end, its head with it: %j', (cells) => {
  expect(columnOf(cells)).toEqual(['right', ...cells.map(() => 'right')])
})

test.each([
  [['Opec', 'EIA']],
  [['2021', '2022', '1998']],
  [['2021-22', '2023–2024', '2021/22', '2026 target']],
  [['23 December 2021', '28 August', '9-10 April', '4 Sept', 'May 2022']],
  [['2022-07-21', '23/12/2021', '23.12.2021', '14:30', '1st', '2nd']],
  [['about 2021', 'around 23 December']],
  [['n/a', '–', '']],
  [['36', 'not known']],
  [['3 tankers sunk off Yemen', '1mn-1.1mn b/d, by the Saudi estimate']],
  [['A380', 'Q1', 'Line 5']],
])('a column of words, years or days is left at the start: %j', (cells) => {
  expect(columnOf(cells)).toEqual(['', ...cells].map(() => undefined))
})

test('a note on a cell is no part of its figure', () => {
  const rows = '| a | b |\n| - | - |\n| 2021[^1] | 36[^1] |\n\n[^1]: Note.\n'
  const cells = elementsOf(renderBody(rows), 'td')
  expect(cells.map(({ properties }) => properties.dataAlign)).toEqual([undefined, 'right'])
})

test.each([
  [':--', 'left'],
  [':-:', 'center'],
  ['--:', 'right'],
])('what the text aligns itself stays so: %s', (rule, align) => {
  expect(columnOf(['36', '38'], rule)).toEqual([align, align, align])
})

test('each column is read by itself, the first too, in rows that are short or long', () => {
  const rows = '| 1 | Opec | 59 |\n| 2 |\n| 3 | EIA | 61 | 7 |\n'
  const tree = renderBody(`| Rank | Who | Flow |\n| - | - | - |\n${rows}`)
  const aligned = elementsOf(tree, 'th').map(({ properties }) => properties.dataAlign)
  expect(aligned).toEqual(['right', undefined, 'right'])
})

test('a table without rows is left as it is', () => {
  const [head] = elementsOf(renderBody('| 36 |\n| - |\n'), 'th')
  expect(head?.properties.dataAlign).toBeUndefined()
})

import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { renderBody } from '#lib/markdown/body'
import { elementsOf, htmlOf } from './a-tree.ts'

const table = '| Month | Flow |\n| --- | ---: |\n| June | 67 |\n| July | 33 |\n'
const captioned = `Text.\n\nTable: Flow through Nord Stream 1\n\n${table}\nMore.\n`

test('a table scrolls in a region that a keyboard reaches, named by its caption', () => {
  const [figure] = elementsOf(renderBody(captioned), 'figure')
  expect(figure?.children).toMatchObject([
    {
      tagName: 'figcaption',
      properties: { id: 'table-1' },
      children: [{ value: 'Flow through Nord Stream 1' }],
    },
    {
      tagName: 'div',
      properties: {
        className: ['table-scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabelledBy: ['table-1'],
      },
      children: [{ tagName: 'table' }],
    },
  ])
})

test('the caption is with its table and nowhere else', () => {
  const tree = renderBody(captioned)
  expect(textOf(tree).match(/Flow through/g)).toHaveLength(1)
  expect(elementsOf(tree, 'p').map(textOf)).toEqual(['Text.', 'More.'])
})

test('a caption keeps its links and emphasis', () => {
  expect(htmlOf(`Table: Flow of *gas*\n\n${table}`)).toContain(
    '<figcaption id="table-1">Flow of <em>gas</em></figcaption>',
  )
})

test('a table without a caption is still a region with a name', () => {
  const [region] = elementsOf(renderBody(table), 'div')
  expect(region?.properties).toMatchObject({ role: 'region', ariaLabel: 'Table', tabIndex: 0 })
})

test('each of two tables has its own caption', () => {
  const tree = renderBody(`Table: One\n\n${table}\nTable: Two\n\n${table}`)
  expect(elementsOf(tree, 'figcaption').map((node) => [node.properties.id, textOf(node)])).toEqual([
    ['table-1', 'One'],
    ['table-2', 'Two'],
  ])
})

test('a source or a note right after a table is part of it; elsewhere it is a paragraph', () => {
  const tree = renderBody(`Source: none.\n\n${table}\nSource: *IEA*.\n\nSource: later.\n`)
  const [figure] = elementsOf(tree, 'figure')
  expect(figure?.children.at(-1)).toMatchObject({
    tagName: 'p',
    properties: { className: ['table-note'] },
  })
  expect(figure && textOf(figure)).toContain('Source: IEA.')
  expect(elementsOf(tree, 'p').map(textOf)).toEqual([
    'Source: none.',
    'Source: IEA.',
    'Source: later.',
  ])
  expect(tree.children.filter((one) => one.type === 'element')).toHaveLength(3)
})

test('a paragraph that only begins with the word is no caption', () => {
  const tree = renderBody('Table: of nothing.\n\nText.\n')
  expect(elementsOf(tree, 'p').map(textOf)).toEqual(['Table: of nothing.', 'Text.'])
})

test('heads of columns and of rows say that they are', () => {
  const heads = elementsOf(renderBody(table), 'th').map((node) => [
    textOf(node),
    node.properties.scope,
  ])
  expect(heads).toEqual([
    ['Month', 'col'],
    ['Flow', 'col'],
    ['June', 'row'],
    ['July', 'row'],
  ])
})

test('a row that begins with a figure has no head', () => {
  const heads = elementsOf(renderBody('| Year | Flow |\n| - | - |\n| 2021 | 59 |\n'), 'th')
  expect(heads.map(textOf)).toEqual(['Year', 'Flow'])
})

test('an empty cell heads no column, and a row of empty heads is left out', () => {
  const corner = elementsOf(renderBody('| | Flow |\n| - | - |\n| June | 59 |\n'), 'th')
  expect(corner.map(textOf)).toEqual(['Flow', 'June'])
  const bare = renderBody('| | |\n| - | - |\n| June | 59 |\n')
  expect(elementsOf(bare, 'th').map(textOf)).toEqual(['June'])
  expect(elementsOf(bare, 'tr')).toHaveLength(1)
})

test('alignment is data for the style sheet, not an attribute that is obsolete', () => {
  const html = htmlOf(table)
  expect(html).toContain('data-align="right"')
  expect(html).not.toMatch(/ align=| style=/)
})

const inQuotation = captioned.replace(/^/gm, '> ')
const inList = `- ${captioned.replaceAll('\n', '\n  ')}`
const inNote = `Said.[^1]\n\n[^1]: ${captioned.replaceAll('\n', '\n    ')}`

test.each([
  ['a quotation', inQuotation],
  ['a list', inList],
  ['a list in a quotation', inList.replace(/^/gm, '> ')],
  ['a note', inNote],
])('a table in %s has its region, its caption and its alignment too', (_, markdown) => {
  const tree = renderBody(markdown)
  const [figure] = elementsOf(tree, 'figure')
  expect(figure?.children).toMatchObject([
    { tagName: 'figcaption', properties: { id: 'table-1' } },
    { properties: { role: 'region', ariaLabelledBy: ['table-1'] }, children: [{}] },
  ])
  expect(elementsOf(tree, 'figure')).toHaveLength(1)
  expect(textOf(tree).match(/Table:|Flow through/g)).toEqual(['Flow through'])
  expect(toHtml(tree)).toContain('data-align="right"')
  expect(toHtml(tree)).not.toContain(' align=')
  expect(elementsOf(tree, 'th').map((node) => node.properties.scope)).toContain('row')
})

test('tables are numbered in the order of the text, wherever they are', () => {
  const tree = renderBody(`${captioned}\n${inQuotation}\n\n${captioned}`)
  expect(elementsOf(tree, 'figcaption').map((node) => node.properties.id)).toEqual([
    'table-1',
    'table-2',
    'table-3',
  ])
})

const wide =
  '| Measure | Figure, in the year to June | Where it is from |\n| --- | ---: | --- |\n| Crude and products through the strait | about 20mn b/d | the IEA, by ship and pipeline |\n'

test('a table too wide for a phone is stacked there, and names the column of each of many cells', () => {
  const labels = (text: string) => {
    const tree = renderBody(text)
    expect(elementsOf(tree, 'table')[0]?.properties.className).toEqual(['stacks'])
    return elementsOf(tree, 'td').map((cell) => [textOf(cell), cell.properties.dataLabel])
  }
  // Two cells abreast are under their heads.
  expect(labels(wide)).toEqual([
    ['about 20mn b/d', undefined],
    ['the IEA, by ship and pipeline', undefined],
  ])
  const wider = wide.replace(/\|(?=\n)/g, '| - |').replace('| - |', '| Since when |')
  expect(labels(wider)).toEqual([
    ['about 20mn b/d', 'Figure, in the year to June'],
    ['the IEA, by ship and pipeline', 'Where it is from'],
    ['-', 'Since when'],
  ])
})

test.each([
  ['a narrow table', table],
  [
    'a table of two columns',
    `| Barred | Connected |\n| --- | --- |\n| ${'a bank or two '.repeat(5)} | ${'another bank '.repeat(5)} |\n`,
  ],
  ['a table without heads', wide.replace(/^.*\n/, '| | | |\n')],
])('%s is not stacked', (_, text) => {
  expect(elementsOf(renderBody(text), 'table')[0]?.properties.className).toBeUndefined()
})

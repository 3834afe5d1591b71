import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { renderBody } from '#lib/markdown/body'
import { listHeadings } from '#lib/markdown/headings'
import { anchorsOf, elementsOf, htmlOf, idsOf } from './a-tree.ts'

test('a heading is named by its words', () => {
  expect(htmlOf('## Sanctions in *reserve*\n')).toContain('<h2 id="sanctions-in-reserve">')
  expect(htmlOf('### What’s next: Ústí & $16/bl?\n')).toContain('<h3 id="what-s-next-usti-16-bl">')
})

test('a heading without letters still has a name', () => {
  expect(idsOf(renderBody('## …\n\n## —\n'))).toEqual(['section', 'section-2'])
})

test('headings of the same words are numbered, and a number that is taken is passed over', () => {
  expect(idsOf(renderBody('## Gas\n\n## Gas\n\n## Gas 2\n\n## Gas\n'))).toEqual([
    'gas',
    'gas-2',
    'gas-2-2',
    'gas-3',
  ])
})

test('a heading of the first level is written one lower, for the headline is the only first', () => {
  expect(htmlOf('# Top\n')).toBe('<h2 id="top">Top</h2>')
})

test('a heading takes no name that the page around it uses', () => {
  const taken = globSync('{app,components}/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bid="([a-z-]+)"/g)].map(([, id = '']) => id),
  )
  expect(taken).toContain('background')
  const ids = idsOf(renderBody(taken.map((id) => `## ${id}\n`).join('\n')))
  expect(ids.filter((id) => taken.includes(id))).toEqual([])
})

const three = 'Flow halved today.\n\nBuyers drew on storage.\n\nPrices rose by 5pc.\n'

test('every paragraph has an anchor of its own', () => {
  const anchors = anchorsOf(three)
  expect(anchors.size).toBe(3)
  expect(new Set(anchors.values()).size).toBe(3)
  for (const id of anchors.values()) expect(id).toMatch(/^p-[0-9a-f]{7}$/)
})

const everywhere =
  'Said.[^1] Again.[^1]\n\n> Quoted.\n>\n> - Within.\n>\n> - Too.\n\n' +
  '1. Loose.\n\n   More of it.\n\n2. Last.\n\n[^1]: A note.\n\n    Its end.\n'

test('so has a paragraph in a quotation, in a list and in a note', () => {
  const paragraphs = elementsOf(renderBody(everywhere), 'p')
  expect(paragraphs).toHaveLength(9)
  for (const { properties } of paragraphs) expect(properties.id).toMatch(/^p-[0-9a-f]{7}$/)
})

test('what is cited from more places keeps the anchors of its note, and its ways back', () => {
  const noteIds = (markdown: string) =>
    elementsOf(renderBody(markdown), 'section').flatMap((notes) => idsOf(notes))
  expect(noteIds(everywhere.replace(' Again.[^1]', ''))).toEqual(noteIds(everywhere))
  expect(htmlOf(everywhere)).toContain('<li id="note-fn-1">')
  expect(htmlOf(everywhere)).toMatch(/href="#note-fnref-1".*href="#note-fnref-1-2"/s)
})

test('a paragraph at the top keeps its anchor when a quotation before it says the same', () => {
  const alone = idsOf(renderBody('Same.\n'))
  expect(idsOf(renderBody('> Same.\n\nSame.\n\n- Same.\n\n- Other.\n'))).toEqual([
    `${alone[0]}-2`,
    alone[0],
    `${alone[0]}-3`,
    expect.stringMatching(/^p-/),
  ])
})

test.each([
  ['before', `A new paragraph.\n\n${three}`],
  ['after', `${three}\nA new paragraph.\n`],
  ['between', three.replace('\n\n', '\n\nA new paragraph.\n\n')],
  ['with a heading', `## New\n\n${three}`],
])('an anchor holds when another paragraph is added %s', (_, text) => {
  const after = anchorsOf(text)
  for (const [words, id] of anchorsOf(three)) expect(after.get(words)).toBe(id)
})

test('an anchor holds when lines are broken elsewhere', () => {
  const broken = three.replace('Buyers drew', 'Buyers\ndrew')
  expect([...anchorsOf(broken).values()]).toEqual([...anchorsOf(three).values()])
})

test('an anchor holds although a number and its unit are joined', () => {
  expect(anchorsOf('Prices rose to $16/bl.\n').get('Prices rose to $16/bl.')).toMatch(/^p-/)
})

test('paragraphs with the same text are distinguished', () => {
  const [first, second] = idsOf(renderBody('Same.\n\nSame.\n'))
  expect(second).toBe(`${first}-2`)
})

const block = fc.oneof(
  fc.constantFrom(
    '## Gas',
    '## Gas',
    '## Gas 2',
    '## Table 1',
    '## Notes',
    '## Footnote label',
    '# Gas',
    '### Note fn 1',
  ),
  fc.constantFrom('Same.', 'Same.', 'Said.[^1]', 'Said again.[^1] And.[^b]'),
  fc.constantFrom('Table: Flow\n\n| a | b |\n| - | - |\n| x | 1 |', '| a |\n| - |\n| 1 |'),
  fc.constantFrom('![Map](https://x.org/a.png "Map")', '- Same.\n- Gas', '> ## Gas\n>\n> Same.'),
  fc.constantFrom('- Same.\n\n- Gas', '> Table: Flow\n>\n> | a |\n> | - |\n> | x |'),
)

test('whatever a text holds, no id appears twice, and every reference leads to one', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const tree = renderBody(`${blocks.join('\n\n')}\n\n[^1]: Note one.\n\n[^b]: Same.\n`)
      const ids = idsOf(tree)
      expect(ids.toSorted()).toEqual([...new Set(ids)].sort())
      visit(tree, 'element', ({ properties }) => {
        const { href, ariaDescribedBy, ariaLabelledBy } = properties
        const wanted = [ariaDescribedBy, ariaLabelledBy]
          .flat()
          .filter((id) => typeof id === 'string')
        if (typeof href === 'string' && href.startsWith('#')) wanted.push(href.slice(1))
        for (const id of wanted) expect(ids).toContain(id)
      })
    }),
  )
})

test('the same text has the same ids every time', () => {
  const text = `## Gas\n\n${three}\n## Gas\n`
  expect(idsOf(renderBody(text))).toEqual(idsOf(renderBody(text)))
})

test('the contents list second-level headings, by the ids that they have', () => {
  const tree = renderBody('## Gas *flows*\n\n### Detail\n\n## Gas flows\n')
  expect(listHeadings(tree)).toEqual([
    { id: 'gas-flows', text: 'Gas flows' },
    { id: 'gas-flows-2', text: 'Gas flows' },
  ])
  expect(elementsOf(tree, 'h3')).toHaveLength(1)
})

test.each(['Context Brent title', 'Story opec-plus', 'Embed map russia', 'Timeline nord-stream'])(
  'a heading takes no name that the page makes of an id: %s',
  (heading) => {
    expect(idsOf(renderBody(`## ${heading}\n`))[0]).toMatch(/^section-/)
  },
)

test('a thousand paragraphs of one text are numbered one by one', () => {
  const ids = idsOf(renderBody('Same.\n\n'.repeat(700)))
  expect(new Set(ids).size).toBe(700)
  expect(ids.at(-1)).toMatch(/-700$/)
})

import { expect, test } from 'vitest'
import { textBlocks } from '#lib/catalog/search/strip-markdown'

const body = [
  'Gas flows **fell**',
  'on [Monday](https://example.org/a).',
  '',
  '## After the strike',
  'The strike met no answer.',
  '::chart{benchmark=brent from=2022-01-01 to=2022-12-31}',
  '- One turbine',
  '- Two turbines',
  '',
  'Table: What ran',
  '',
  '| Line | Flow |',
  '| --- | ---: |',
  '| Nord Stream | 55bn m³/yr |',
  '',
  '[^1]: A note.',
].join('\n')

test('each paragraph and item is a block of its own; headings and rows of tables come after them', () => {
  expect(textBlocks(body)).toEqual([
    'Gas flows fell on Monday.',
    'The strike met no answer.',
    'One turbine',
    'Two turbines',
    'Table: What ran',
    'After the strike',
    'Line · Flow',
    'Nord Stream · 55bn m³/yr',
  ])
})

test('no text has no blocks', () => {
  expect(textBlocks('\n\n---\n')).toEqual([])
})

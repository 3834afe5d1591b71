import { expect, test } from 'vitest'
import { findDateline, splitDateline } from '#lib/editorial/import/dateline'

test.each([
  ['Washington, 23 December (Wire) — The US said so.', 'Washington', 'The US said so.'],
  ['WASHINGTON, Dec 23 (Wire) - The US said so.', 'Washington', 'The US said so.'],
  ['LONDON (Wire) – Prices rose.', 'London', 'Prices rose.'],
  ['RAS LAFFAN — Prices rose.', 'Ras Laffan', 'Prices rose.'],
  ['Rio de Janeiro, 4 May — Prices rose.', 'Rio de Janeiro', 'Prices rose.'],
  ['**ROTTERDAM, Netherlands, March 8, 2024** -- Stocks fell.', 'Rotterdam', 'Stocks fell.'],
  ['San José, May 4, 2021 – “Yes,” he said.', 'San José', '“Yes,” he said.'],
])('“%s” opens with %s', (text, city, rest) => {
  expect(splitDateline(text)).toEqual({ city, rest })
})

test.each([
  'Gazprom — a state company — cut flow.',
  'The White House is preparing — again — for talks.',
  'Washington said on 23 December that it would talk — soon.',
  'Oil prices rose (Brent) — and fell.',
  'US — EU talks failed.',
  'well-known (Wire) — nothing.',
  '**Shell**, **BP** — both fell.',
  'Rotterdam, Netherlands — stocks fell.',
])('“%s” opens with a sentence', (text) => {
  expect(splitDateline(text)).toBeUndefined()
})

test('key points may come before the dateline, a whole article may not', () => {
  const opening = 'VIENNA (Wire) — Prices rose.'
  expect(findDateline(`- One point\n\n${opening}\n\nMore.\n`)).toEqual({
    city: 'Vienna',
    rest: '- One point\n\nPrices rose.\n\nMore.\n',
  })
  expect(findDateline(`${'A paragraph.\n\n'.repeat(4)}${opening}`)).toBeUndefined()
})

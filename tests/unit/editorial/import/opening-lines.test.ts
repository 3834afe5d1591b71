import { expect, test } from 'vitest'
import { withoutOpeningLines } from '#lib/editorial/import/opening-lines'

const story =
  'Norway will cut gas exports by 36mn m³/d from Tuesday because of unplanned work, the operator said.'
const known = { authors: ['Mia Stone'], others: ['Norway cuts gas exports', 'The Pipeline'] }

const left = (...lines: readonly string[]) =>
  withoutOpeningLines([...lines, story], (line) => line, known)

test.each([
  'The Pipeline, Monday, 17 March 2025 07:02',
  'Updated: 19 March 2025 | Published: 17 March 2025',
  'Aktualisiert am 3. Juli 2025, 09:10 Uhr',
  'Mia Stone5 min readMar 8, 2024',
  'Mia Stone, Energy correspondent',
  '4 hours ago',
  'Por Ana Exemplo — Rio de Janeiro',
  '08/03/2024 09h12 Atualizado 10/03/2024',
  'Norway cuts gas exportsMarch 17, 2025',
  '124',
])('%s before the text is left out, and reported', (line) => {
  const { blocks, removed } = left(line)
  expect(blocks).toEqual([story])
  expect(removed).toEqual([`left out the line “${line}”`])
})

test.each([
  'Gazprom cut flows on 5 March 2024.',
  'What traders expect of the meeting on 5 March 2024',
  'Norway cuts gas exports to Britain',
  'By the sea',
  'Von der Leyen warnt Europa',
  'The Pipeline hires',
])('%s before the text is text', (line) => {
  expect(left(line)).toEqual({ blocks: [line, story], removed: [] })
})

test('after the text has begun, nothing is such a line', () => {
  const lines = [story, '17 March 2025', '124']
  expect(withoutOpeningLines(lines, (line) => line, known).blocks).toEqual(lines)
})

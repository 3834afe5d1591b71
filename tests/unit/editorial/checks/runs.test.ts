import { expect, test } from 'vitest'
import { sharedRuns } from '#lib/editorial/checks/runs'

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ')

test('twelve words in a row are a run, eleven are not', () => {
  const one = { name: 'one', text: `Before. ${words(0, 12)}. After.` }
  expect(sharedRuns([one, { name: 'two', text: words(0, 12) }], 12)).toMatchObject([
    { names: ['one', 'two'] },
  ])
  expect(sharedRuns([one, { name: 'two', text: words(0, 11) }], 12)).toEqual([])
})

test('marks and capitals hide nothing', () => {
  const one = {
    name: 'one',
    text: 'The ban, said Brussels, takes effect “today”: no cargo may land.',
  }
  const two = { name: 'two', text: 'the ban said brussels takes effect today no cargo may land' }
  expect(sharedRuns([one, two], 11)).toHaveLength(1)
})

test('a pair is reported once, and a text never shares with itself', () => {
  const text = `${words(0, 12)} and ${words(0, 12)} and ${words(20, 40)}`
  expect(
    sharedRuns(
      [
        { name: 'one', text },
        { name: 'two', text },
      ],
      12,
    ),
  ).toHaveLength(1)
  expect(sharedRuns([{ name: 'one', text }], 12)).toEqual([])
})

test('against originals, the texts are not compared with one another', () => {
  const text = words(0, 20)
  const runs = sharedRuns(
    [
      { name: 'one', text },
      { name: 'two', text },
    ],
    12,
    [{ name: 'facts', text: words(5, 20) }],
  )
  expect(runs.map(({ names }) => names)).toEqual([
    ['facts', 'one'],
    ['facts', 'two'],
  ])
})

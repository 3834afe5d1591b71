import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesOf, compareWords } from '#lib/article/revision-diff'
import { articleOf } from '../a-record.ts'

const shown = (was: string, now: string) =>
  compareWords(was, now)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('')

test.each([
  [
    'Half of the fleet was in port',
    'A third of the fleet was in port',
    '[-Half-]{+A third+} of the fleet was in port',
  ],
  [
    'rose to $16.20/bl in May',
    'rose to $16.90/bl in May',
    'rose to [-$16.20/bl-]{+$16.90/bl+} in May',
  ],
  ['about 25pc.', 'about 52pc.', 'about [-25pc-]{+52pc+}.'],
  ['said on 12 April', 'said on 13 May', 'said on [-12 April-]{+13 May+}'],
  ['gas would stop', 'gas would not stop', 'gas would {+not +}stop'],
  ['', 'A line.', '{+A line.+}'],
  ['A line.', '', '[-A line.-]'],
  ['the same', 'the same', 'the same'],
])('%j and %j are compared by whole words', (was, now, expected) => {
  expect(shown(was, now)).toBe(expected)
})

test('texts that have hardly a word in common are shown one after the other', () => {
  const text = (word: string, count: number) => Array(count).fill(word).join(' ')
  const [was, now] = [
    `${text('a', 250)} gas ${text('a', 250)}`,
    `${text('b', 250)} gas ${text('b', 250)}`,
  ]
  expect(compareWords(was, now)).toEqual([
    { kind: 'removed', text: was },
    { kind: 'added', text: now },
  ])
  expect(compareWords(`Of ${text('a', 9)} gas`, `Of ${text('b', 9)} gas`)).toHaveLength(4)
  // However much is the same, few words that differ are found among it.
  const long = text('same', 900)
  expect(shown(`${long} 5pc ${long}`, `${long} 6pc ${long}`)).toBe(`${long} [-5pc-]{+6pc+} ${long}`)
})

const words = fc.array(
  fc.constantFrom('gas', 'oil', '1.29mn b/d', '€27/MWh', 'don’t', ',', '. ', ' ', '\u{1F6E2}'),
  {
    maxLength: 30,
  },
)

test('a comparison holds every character of both texts, in their order', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [was, now] = [one.join(' '), other.join(' ')]
      const without = (kind: string) =>
        compareWords(was, now)
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('added')).toBe(was)
      expect(without('removed')).toBe(now)
    }),
    { numRuns: 200 },
  )
})

test('the newest revision comes first, and those of one day in the order of the file', () => {
  const article = articleOf({
    revisions:
      '[{ date: 2022-07-28, kind: update, note: First. }, { date: 2022-07-29, kind: update, note: Second. }, { date: 2022-07-29, kind: correction, note: Third., was: a, now: b }]',
  })
  const changes = changesOf(article)
  expect(changes.map(({ revision, index }) => [index, revision.note])).toEqual([
    [1, 'Second.'],
    [2, 'Third.'],
    [0, 'First.'],
  ])
  expect(changes.map(({ words }) => words.length)).toEqual([0, 2, 0])
})

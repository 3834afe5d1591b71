import { expect, test } from 'vitest'
import { articleText, path, placeOf, problemsWith } from '../../a-record.ts'

const withRevisions = (...revisions: string[]) =>
  articleText(
    { revisions: `[${revisions.join(', ')}]` },
    'Flow *fell* to a fifth.\n\nBuyers drew on storage.\n',
  )
const found = (text: string) =>
  problemsWith(text).filter(({ rule, file }) => rule === 'corrected-words' && file === path)

test('words that a revision put into the text must be in it', () => {
  const text = withRevisions(
    '{ date: 2022-07-28, kind: correction, note: N., was: a half, now: to a tenth }',
  )
  expect(found(text)).toEqual([
    expect.objectContaining({ severity: 'warning', ...placeOf(text, 'now') }),
  ])
})

test('words under marks, and words that a later revision replaced, are in order', () => {
  const fell =
    '{ date: 2022-07-28, kind: correction, note: N., was: Flow rose, now: Flow fell to a fifth }'
  const replaced = '{ date: 2022-07-28, kind: correction, note: N., was: a half, now: to a third }'
  const later =
    '{ date: 2022-07-29, kind: correction, note: N., was: Flow fell to a third, now: a fifth }'
  expect(found(withRevisions(fell))).toEqual([])
  expect(found(withRevisions(replaced, later))).toEqual([])
})

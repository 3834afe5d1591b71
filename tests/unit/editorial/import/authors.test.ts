import { expect, test } from 'vitest'
import { draftOf } from '#lib/editorial/import/draft'
import { vocabulary } from './a-vocabulary.ts'
import { readDraft } from './read-drafts.ts'

const draft = (...authors: string[]) =>
  draftOf({ headline: 'Gas rises', tags: [], body: 'Gas rose.', unsure: [], authors }, vocabulary)

test('who signed is mapped to the people of the site by any of their names', () => {
  const made = draft('n.  vik', 'Ola Berg', 'Nora Vik')
  expect(readDraft(made)).toMatchObject({ data: { authors: ['nora', 'ola'] } })
  expect(made.unsure.join()).not.toContain('authors')
})

test('others are named as unsure, and sign nothing', () => {
  const made = draft('Ann Example', 'Ola Berg')
  expect(readDraft(made)).toMatchObject({ data: { authors: ['ola'] } })
  expect(made.unsure).toContain('authors: signed by Ann Example, who is not in people.yaml')
  expect(draft('Ann Example').text).not.toContain('\nauthors:')
})

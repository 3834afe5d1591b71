import { expect, test } from 'vitest'
import { bestReason, type Reason, reasonText } from '#lib/article/reasons'

const names = {
  nameOf: (_: string, id: string) =>
    ({ 'nord-stream': 'Nord Stream', gazprom: 'Gazprom', DE: 'Germany', RU: 'Russia' })[id],
}
const story: Reason = { kind: 'storyline', term: 'nord-stream', weight: 0.5 }
const shared = (term: string, weight: number): Reason => ({
  kind: 'shared',
  facet: 'organisation',
  term,
  weight,
})

test('the story comes first, then the two rarest things in common', () => {
  const reasons = bestReason([shared('RU', 0.1), story, shared('DE', 0.4), shared('gazprom', 0.6)])
  expect(reasonText(reasons, names)).toBe('Same story: Nord Stream · also on Gazprom, Germany')
})

test('without a story the things in common are said alone', () => {
  expect(reasonText(bestReason([shared('gazprom', 0.6)]), names)).toBe('Also on Gazprom')
})

test('a likeness of text is the reason where there is no other', () => {
  const text: Reason = { kind: 'text', weight: 0.4 }
  expect(reasonText(bestReason([text]), names)).toBe('On the same subject')
  expect(reasonText(bestReason([text, story]), names)).toBe('Same story: Nord Stream')
})

test('the editor’s choice is said to be that', () => {
  expect(reasonText(bestReason([{ kind: 'editor' }]), names)).toBe('Chosen by the editor')
})

test('a name that the vocabulary has lost is still said', () => {
  expect(reasonText([shared('lost-name', 1)], names)).toBe('Also on lost-name')
})

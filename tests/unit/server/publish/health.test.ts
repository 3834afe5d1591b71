import { expect, test } from 'vitest'
import { damageProblem } from '#lib/content/pictures/damage'
import { healthOf } from '#lib/server/publish/health'
import type { Publishing } from '#lib/server/publish/server'

const catalog = {
  version: () => 'v',
  changedAt: () => 0,
  countArticles: () => 1,
  listStorylines: () => [],
  listReports: () => [],
}
const problem = {
  ...{ file: 'articles/takeover.md', line: 1, column: 1, severity: 'error' as const },
  ...{ rule: 'dead-link', message: '`/articles/secret` is a broken link.', fix: 'Remove it.' },
}
const files = {
  rejected: [{ file: problem.file, problems: [problem] }],
  flawed: [{ file: 'articles/merger.md', problems: [problem] }],
}
const counts = { added: 0, changed: 0, removed: 0, unchanged: 0, shown: 0, ms: 1 }
const well: Pick<Publishing, 'last' | 'trouble' | 'isSlow'> = {
  last: { at: 0, summary: { ...counts, ...files } },
  isSlow: false,
}
const damaged = [
  {
    file: 'pictures/signing.jpg',
    problems: [damageProblem('pictures/signing.jpg', { isShown: true, message: 'premature end' })],
  },
]
const input = { files, damaged, publishing: well, isUncertain: false, namesFiles: false }

test('who does not know the token reads how many files have problems, and no name or word of theirs', () => {
  const health = healthOf(catalog, input)
  expect(health).toMatchObject({
    ...{ status: 'ok', rejectedFiles: 1, filesWithBrokenLinks: 1, damagedPictures: 1 },
  })
  expect(JSON.stringify(health)).not.toMatch(/takeover|merger|secret|signing/)
  const named = healthOf(catalog, { ...input, namesFiles: true })
  expect(named).toMatchObject({
    rejected: [{ file: 'articles/takeover.md', problems: [{ fix: 'Remove it.' }] }],
    withBrokenLinks: [{ file: 'articles/merger.md' }],
    damaged: [
      {
        file: 'pictures/signing.jpg',
        problems: [{ message: 'The picture is damaged: premature end.' }],
      },
    ],
  })
})

test.each([
  ['a sync takes long', { publishing: { ...well, isSlow: true } }],
  ['publishing fails', { publishing: { ...well, trouble: 'EMFILE' } }],
  ['publishing never began', { publishing: undefined }],
  ['the catalog is missing or damaged', { isUncertain: true }],
])('is degraded while %s', (_, change) => {
  expect(healthOf(catalog, { ...input, ...change }).status).toBe('degraded')
})

import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { looksIncomplete, openedForWriting } from '#lib/server/publish/incomplete-writes'

const text = '---\nheadline: H\n---\n\nOne.\n\nTwo.\n'

test.each([
  ['a whole text', text, undefined, false],
  ['a text that grew', `${text}\nThree.\n`, text, false],
  ['a text whose end was rewritten', text.replace('Two', 'Three'), text, false],
  ['the same text', text, text, false],
  ['a text without its last line end', text.slice(0, -1), undefined, true],
  ['the beginning of what was there', text.slice(0, text.indexOf('Two')), text, true],
  ['nothing', '', undefined, true],
])('%s', (_, now, before, incomplete) => {
  expect(looksIncomplete(now, before)).toBe(incomplete)
})

test.runIf(process.platform === 'linux')('sees who holds a file open, and for what', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-open-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const paths = ['read.md', 'written.md', 'both.md', 'closed.md']
  for (const path of paths) writeFileSync(join(folder, path), text)
  const descriptors = [
    openSync(join(folder, 'read.md'), 'r'),
    openSync(join(folder, 'written.md'), 'a'),
    openSync(join(folder, 'both.md'), 'r+'),
  ]
  expect([...openedForWriting(folder, [...paths, 'missing.md'])].sort()).toEqual([
    'both.md',
    'written.md',
  ])
  for (const descriptor of descriptors) closeSync(descriptor)
  expect(openedForWriting(folder, paths).size).toBe(0)
})

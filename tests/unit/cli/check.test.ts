import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { articleText, companyFiles, path, vocabularyFiles } from '../a-record.ts'
import { photograph } from '../content/pictures/made-pictures.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'chokepoint-check-'))
  for (const file of [...vocabularyFiles, ...companyFiles, { path, text: articleText() }]) {
    mkdirSync(dirname(join(content, file.path)), { recursive: true })
    writeFileSync(join(content, file.path), file.text)
  }
})
afterEach(() => rmSync(content, { recursive: true }))

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['lib/cli/check.ts', '--content', content, ...args], {
    encoding: 'utf8',
  })

test('a good folder passes, and its content is counted', () => {
  const { status, stdout } = check()
  expect(stdout).toBe('2 articles, 1 storyline, 0 reports: 0 errors, 0 warnings\n')
  expect(status).toBe(0)
})

test('ten broken files are reported all at once, sorted, and the exit code is 1', () => {
  cpSync('tests/fixtures/broken', join(content, 'articles'), { recursive: true })
  const { status, stdout } = check()
  const lines = stdout.trim().split('\n')
  const files = lines.slice(0, -1).map((line) => line.split(':')[0])
  expect(new Set(files).size).toBe(10)
  expect(files.toSorted()).toEqual(files)
  expect(lines.at(-1)).toMatch(/: 19 errors, 0 warnings$/)
  expect(status).toBe(1)
})

test('machines get the same problems as JSON', () => {
  cpSync('tests/fixtures/broken', join(content, 'articles'), { recursive: true })
  const { status, stdout } = check('--json')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { errors: 19, warnings: 0 },
    problems: expect.arrayContaining([
      expect.objectContaining({ file: 'articles/raw-html.md', line: 20, rule: 'raw-html' }),
    ]),
  })
})

test('a warning alone does not fail the check', () => {
  writeFileSync(join(content, path), articleText({}, 'OPEC met today.\n'))
  const { status, stdout } = check()
  expect(stdout).toContain('warning OPEC is not house style.')
  expect(status).toBe(0)
})

test('a picture that cannot be decoded is named, and so is the line that shows it', async () => {
  const bytes = await photograph(400, 300).jpeg().toBuffer()
  // All of its frame is gone, and its end is in its place.
  bytes.fill(0, bytes.indexOf(Buffer.from([0xff, 0xda])) + 2, bytes.length - 2)
  mkdirSync(join(content, 'pictures'))
  writeFileSync(join(content, 'pictures/broken.jpg'), bytes)
  writeFileSync(join(content, path), articleText({}, 'Text.\n\n![A tank](broken.jpg)\n'))
  const { status, stdout } = check()
  expect(stdout).toContain('pictures/broken.jpg:1:1 error The picture cannot be resized: ')
  expect(stdout).toMatch(/flow-halves\.md:\d+:1 error There is no picture `broken\.jpg`/)
  expect(status).toBe(1)
})

test('a folder that is not there is no empty archive', () => {
  const missing = spawnSync(process.execPath, ['lib/cli/check.ts', '--content', '/nowhere'])
  expect(missing.status).toBe(2)
})

test('the content of the site itself is good', () => {
  const output = execFileSync(process.execPath, ['lib/cli/check.ts', '--content', 'content'], {
    encoding: 'utf8',
  })
  expect(output).toMatch(/: 0 errors, \d+ warnings?\n$/)
})

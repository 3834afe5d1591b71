import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { articleText, companyFiles, path, vocabularyFiles } from '../a-record.ts'

// Each run is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 120_000 })

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'chokepoint-import-'))
  for (const file of [...vocabularyFiles, ...companyFiles, { path, text: articleText() }]) {
    mkdirSync(dirname(join(content, file.path)), { recursive: true })
    writeFileSync(join(content, file.path), file.text)
  }
})
afterEach(() => rmSync(content, { recursive: true }))

const fixture = (name: string) => join('tests/fixtures/import', name)
const run = (command: 'import' | 'check', ...args: string[]) =>
  spawnSync(process.execPath, [`lib/cli/${command}.ts`, '--content', content, ...args], {
    encoding: 'utf8',
  })
const draft = 'articles/2022/berlin-weighs-a-strategic-floor-for-gas-stocks.md'

test('a file becomes a draft in its year’s folder, with what is to fill and whose it is', () => {
  const { status, stdout } = run('import', fixture('wire.txt'))
  expect(status).toBe(0)
  expect(readFileSync(join(content, draft), 'utf8')).toContain('draft: true')
  expect(stdout).toContain(`${draft} from tests/fixtures/import/wire.txt\n`)
  expect(stdout).toMatch(/to fill {2}\S+:\d+:1 error `standfirst` is missing\./)
  expect(stdout).toMatch(/unsure {3}countries: Japan left out/)
  expect(stdout).toMatch(/style {4}\S+:\d+:\d+ warning bcm is not house style\./)
  expect(stdout).toContain('belongs to its publisher')
  // The check then says the same, and no more.
  const asked = run('check').stdout.match(/^.* error .*$/gm)
  expect(asked).toEqual(stdout.match(/(?<=to fill {2}).*$/gm))
})

test('what is there is never written over, and a second import does nothing', () => {
  const before = readFileSync(join(content, path), 'utf8')
  const text = join(content, 'again.txt')
  writeFileSync(text, 'Flow halves\n\n22/07/27\n\nAnother text.\n')
  const { status, stdout } = run('import', text)
  expect(status).toBe(0)
  expect(stdout).toContain(
    `“Flow halves” from ${text} was skipped: ${join(content, path)} has its name.`,
  )
  expect(readFileSync(join(content, path), 'utf8')).toBe(before)
  run('import', fixture('wire.txt'))
  writeFileSync(join(content, draft), 'edited')
  expect(run('import', fixture('wire.txt')).stdout).toContain('0 drafts, 1 skipped, 0 refused.')
  expect(readFileSync(join(content, draft), 'utf8')).toBe('edited')
})

test('two articles of one name in one import are one draft, and the other is skipped', () => {
  const { stdout } = run('import', fixture('wire.txt'), fixture('wire.txt'))
  expect(stdout).toContain('1 draft, 1 skipped, 0 refused.')
})

test('a file that cannot be read is refused, the others are imported, and the exit code is 1', () => {
  const { status, stdout } = run('import', '/nowhere.txt', fixture('rss.xml'))
  expect(status).toBe(1)
  expect(stdout).toContain('/nowhere.txt was refused: it cannot be read: ENOENT')
  expect(existsSync(join(content, 'articles/2022/coal-ships-turn-back-from-riga.md'))).toBe(true)
})

test('a dry run prints the draft and writes nothing', () => {
  const { status, stdout } = run('import', '--dry-run', fixture('wire.txt'))
  expect(status).toBe(0)
  expect(stdout).toContain('\nheadline: Berlin weighs')
  expect(existsSync(join(content, draft))).toBe(false)
})

test('another folder takes the drafts, and machines get JSON', () => {
  const to = join(content, '..', `${content.split('/').at(-1)}-drafts`)
  try {
    const { status, stdout } = run('import', '--json', '--to', to, fixture('atom.xml'))
    expect(status).toBe(1)
    expect(readdirSync(to)).toEqual(['2023'])
    expect(JSON.parse(stdout)).toMatchObject({
      imported: [
        { path: join(to, '2023/tankers-queue-off-hormuz-wait.md'), fill: [] },
        { path: join(to, '2023/mine-reopens-in-cuba.md') },
      ],
      skipped: [],
      failed: [{ from: fixture('atom.xml'), why: 'entry 3 “Nothing to say” has no text' }],
      reminder: expect.stringContaining('belongs to its publisher'),
    })
  } finally {
    rmSync(to, { recursive: true, force: true })
  }
})

test('without a file, or without content, it says how it is used', () => {
  expect(run('import')).toMatchObject({ status: 2, stderr: expect.stringContaining('--dry-run') })
  const missing = spawnSync(process.execPath, ['lib/cli/import.ts', '--content', '/nowhere', 'x'])
  expect(missing.status).toBe(2)
})

test('a folder is reported as a table: each draft with what it needs, each refusal with its reason', () => {
  const posts = join(content, 'posts')
  mkdirSync(join(posts, 'deep'), { recursive: true })
  writeFileSync(
    join(posts, 'a.md'),
    '---\ntitle: Gas rises\ndate: 2024-03-05\n---\n\nGas and more gas.\n',
  )
  writeFileSync(join(posts, 'deep/b.md'), '---\ntitle: Empty\n---\n')
  writeFileSync(join(posts, 'c.jpg'), 'x')
  const { status, stdout } = run('import', posts)
  expect(status).toBe(1)
  expect(stdout).toMatch(/^\S+a\.md +\S+2024\/gas-rises\.md +dateline, standfirst +\d+$/m)
  expect(stdout).toMatch(/^\S+b\.md +refused +it has no text below its front matter$/m)
  expect(stdout).toContain('Still to fill: dateline in 1, standfirst in 1.')
  expect(stdout).toContain('Files of other kinds were ignored: 1 .jpg.')
  expect(stdout).toContain('1 draft, 0 skipped, 1 refused.')
})

test('headlines in another script get the next number of their day, and none twice', () => {
  const write = (name: string, headline: string) =>
    writeFileSync(join(content, name), `${headline}\n\n2023-01-02\n\nТекст.\n`)
  write('one.txt', 'Цены на газ растут')
  write('two.txt', 'Нефть дешевеет')
  const files = [join(content, 'one.txt'), join(content, 'two.txt')]
  expect(run('import', ...files).stdout).toContain('2 drafts, 0 skipped, 0 refused.')
  expect(existsSync(join(content, 'articles/2023/2023-01-02-2.md'))).toBe(true)
  expect(run('import', ...files).stdout).toContain('0 drafts, 2 skipped, 0 refused.')
})

import { expect, test } from 'vitest'
import { limits } from '#lib/content/limits'
import { withoutComments } from '#lib/content/parse/front-matter'
import { parseArticle } from '#lib/content/parse/parse'
import { capProblems, type Problem } from '#lib/content/problem'

const head =
  '---\nheadline: A\nstandfirst: B\npublished: 2026-06-10\ndateline: London\ncommodities: [coal]\n'
const problemsOf = (body: string, front = '') =>
  parseArticle({ path: 'articles/a.md', text: `${head}${front}---\n${body}` }).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  )
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

test.each([
  ['a large file', 'word '.repeat(40_001), '', '1:1 too-large'],
  ['many lines', 'a\n'.repeat(limits.lines + 1), '', '1508:1 too-many-lines'],
  ['deep quotations', `Text.\n\n${'> '.repeat(200)} x`, '', '10:1 too-deep'],
  ['deep lists', `Text.\n\n${'- '.repeat(400)}x`, '', '10:1 too-deep'],
  ['a rule as long as a file', `Text.\n\n${'- '.repeat(90_000)}`, '', '10:1 too-deep'],
  ['deep indents', `- a\n${' '.repeat(40)}- b`, '', '9:1 too-deep'],
  ['many marks in a paragraph', '*a_ '.repeat(10_000), '', '8:1 too-many-marks'],
  ['many marks', '*a* **b** _c_\n\n'.repeat(400), '', '308:1 too-many-marks'],
  ['far marks', `\`a ${'word '.repeat(200)}`.repeat(40), '', '8:1 too-many-marks'],
  [
    'many cells',
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'b|'.repeat(100)}\n`.repeat(30)}`,
    '',
    '8:1 too-many-cells',
  ],
  ['many bars in a line', '| a '.repeat(5000), '', '8:1 too-many-cells'],
  [
    'a wide first row',
    `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'|b|\n'.repeat(30)}`,
    '',
    '8:1 too-many-cells',
  ],
  ['many footnotes', 'a[^1]\n\n'.repeat(300), '', '408:1 too-many-notes'],
  ['many directives', '::map{places=a}\n\n'.repeat(50), '', '88:1 too-many-directives'],
  ['much front matter', 'Text.', `x: ${'a'.repeat(40_000)}\n`, '1:1 too-large'],
  [
    'many fields',
    'Text.',
    Array.from({ length: 1100 }, (_, n) => `k${n}: a\n`).join(''),
    '1002:5 too-many-fields',
  ],
  ['many values', 'Text.', `keyPoints: [${'a, '.repeat(300)}]\n`, '7:613 too-many-values'],
  ['deep YAML', 'Text.', `keyPoints: ${nested(5000)}\n`, '7:20 too-deep'],
  ['deep YAML in lines', 'Text.', `keyPoints:\n${'- '.repeat(3000)}a\n`, '8:1 too-deep'],
])('%s: it is refused, and where', (_, body, front, place) => {
  const problems = problemsOf(body, front)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(new RegExp(`^${place} `))
})

test('what an editor may well write is within the limits', () => {
  const paragraph = `${'The ministry [said](https://a.example/b) so in *June*. '.repeat(4)}\n\n`
  const table = `|${'a|'.repeat(12)}\n|${'-|'.repeat(12)}\n${`|${'1|'.repeat(12)}\n`.repeat(60)}\n`
  const sources = Array.from({ length: 100 }, (_, n) => `  - { publisher: P, title: T${n} }\n`)
  const lists = '- a\n  - b\n    - c\n      > d\n\n'
  const rule = '* * * * * * * * * * * *\n\n'
  const body = paragraph.repeat(50) + table + lists + rule
  expect(problemsOf(body, `sources:\n${sources.join('')}`)).toEqual([])
})

const problem = (line: number, severity: Problem['severity'], rule = 'r'): Problem => ({
  file: 'a.md',
  line,
  column: 1,
  severity,
  rule,
  message: '`x` is secret.',
  fix: 'F.',
})

test('of many problems twenty are listed, errors first, and the rest counted', () => {
  const many = [
    ...Array.from({ length: 50 }, (_, n) => problem(n + 1, 'warning')),
    problem(99, 'error'),
  ]
  const capped = capProblems(many)
  expect(capped).toHaveLength(21)
  expect(capped[19]).toEqual(problem(99, 'error'))
  expect(capped[20]).toMatchObject({
    severity: 'warning',
    rule: 'more-problems',
    message: 'There are 31 more problems in this file.',
  })
  expect(capProblems(many.slice(0, 20))).toEqual(many.slice(0, 20))
})

test('errors that are not listed still refuse the file', () => {
  const capped = capProblems(Array.from({ length: 25 }, (_, n) => problem(n + 1, 'error')))
  expect(capped.at(-1)).toMatchObject({ severity: 'error', rule: 'more-problems' })
})

test.each([
  '*AKIA123SECRET',
  '&AKIA123SECRET x',
  '!AKIA123SECRET x',
  '"\\AKIA123SECRET"',
  '[AKIA123SECRET',
])('no message about YAML quotes the file: %s', (value) => {
  const problems = problemsOf('Text.', `keyPoints: ${value}\n`)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.join()).not.toContain('AKIA')
})

test('comments of the front matter are taken out, and nothing else is', () => {
  const text =
    '---\n# legal: do not name the source\nheadline: "A #1" # first\nlist: # all\n  # one\n  - a\n  - b # c\nnote: |\n  # kept\n---\n# Not YAML\n'
  expect(withoutComments(text)).toBe(
    '---\nheadline: "A #1"\nlist:\n  - a\n  - b\nnote: |\n  # kept\n---\n# Not YAML\n',
  )
  expect(withoutComments('No front matter. # a')).toBe('No front matter. # a')
})

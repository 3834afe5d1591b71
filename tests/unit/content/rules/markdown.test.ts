import { expect, test } from 'vitest'
import { checkBody } from '#lib/content/rules/markdown'
import { articleText, path, placeOf, problemsWith } from '../../a-record.ts'

const check = (body: string) => checkBody('articles/a.md', body, 1)

test.each([
  ['a block', 'Text.\n\n<div onclick="x()">Bad</div>\n', '<div'],
  ['a comment', 'Text.\n\n<!-- todo -->\n', '<!--'],
  ['a tag in a line', 'Text with a <br> in it.\n', '<br>'],
  ['a script', 'Text.\n\n<script>alert(1)</script>\n', '<script>'],
])('raw HTML is refused: %s', (_, body, piece) => {
  const text = articleText({}, body)
  expect(problemsWith(text)).toContainEqual({
    file: path,
    ...placeOf(text, piece),
    severity: 'error',
    rule: 'raw-html',
    message: 'There is raw HTML in the text.',
    fix: 'Write it in Markdown.',
  })
})

test('what only looks like HTML is not refused', () => {
  expect(check('If a < b and c > d, see <https://iea.org> and `<b>`.\n').problems).toEqual([])
})

test.each(['![](/icons/512)', '![ ](/icons/512)'])(
  'an image without alternative text is refused: %s',
  (image) => {
    const body = `Text.\n\nSee ${image}\n`
    expect(check(body).problems).toEqual([
      {
        file: 'articles/a.md',
        ...placeOf(body, '!['),
        severity: 'error',
        rule: 'missing-alt',
        message: 'The image has no alternative text.',
        fix: 'Say what it shows: ![text](file).',
      },
    ])
  },
)

test('an image of the site with alternative text is good', () => {
  expect(check('![Map of the Baltic](/icons/512)\n').problems).toEqual([])
})

test.each([
  '![Map](https://x.org/a.png "Map")',
  '![Map][there]\n\n[there]: HTTP://x.org/a.png',
  '[![Map](https://x.org/a.png)](https://x.org)',
])('an image from elsewhere is refused, for readers would not see it: %j', (image) => {
  const body = `Text.\n\nSee ${image}\n`
  expect(check(body).problems).toEqual([
    {
      file: 'articles/a.md',
      ...placeOf(body, '!['),
      severity: 'error',
      rule: 'foreign-image',
      message: 'The image is on another site; only local pictures are shown.',
      fix: 'Save it beside the article, or link to it: [text](https://…).',
    },
  ])
})

test('a link into nowhere is reported at the link, with the nearest article', () => {
  const text = articleText({}, 'Text.\n\nAs [reported](/articles/turbine-stuk) today.\n')
  expect(problemsWith(text)).toEqual([
    {
      file: path,
      ...placeOf(text, '[reported]'),
      severity: 'error',
      rule: 'dead-link',
      message: '`/articles/turbine-stuk` is a broken link.',
      fix: 'Did you mean `turbine-stuck`?',
    },
  ])
})

test.each([
  '/articles/turbine-stuck',
  '/articles/turbine-stuck#a-passage',
  '/commodities/lng',
  '/news?commodity=lng',
  '/storylines/nord-stream',
  '/organisations/gazprom',
  '/places/hormuz',
  '/countries/RU',
  '/about',
  '/',
])('a link to %s leads somewhere', (url) => {
  expect(problemsWith(articleText({}, `See [it](${url}).\n`))).toEqual([])
})

test.each([
  '/articles/none',
  '/commodities/gold',
  '/countries/XX',
  '/nowhere',
  '//evil.example/x',
  '/articles/turbine-stuck/more',
  '/articles',
])('a link to %s leads nowhere', (url) => {
  const rules = problemsWith(articleText({}, `See [it](${url}).\n`)).map(({ rule }) => rule)
  expect(rules).toEqual(['dead-link'])
})

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'other.md',
  'file:///etc/passwd',
])('a link to %s is not one to make', (url) => {
  expect(check(`Text.\n\nSee [it](${url}).\n`).problems).toEqual([
    {
      file: 'articles/a.md',
      line: 3,
      column: 5,
      severity: 'error',
      rule: 'unsafe-link',
      message: `The address \`${url}\` is not one to link to.`,
      fix: 'Use https://… or a path such as /articles/….',
    },
  ])
})

test('a link by reference is checked where its address is', () => {
  const text = articleText({}, 'See [it][there].\n\n[there]: /articles/none\n')
  expect(problemsWith(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, '[there]:'), rule: 'dead-link' }),
  ])
})

test.each(['# Heading\n', 'Heading\n===\n', '- # Heading\n', '> # Heading\n'])(
  'a first-level heading in a text is refused: %j',
  (heading) => {
    const { problems } = check(`Text.\n\n${heading}`)
    expect(problems).toEqual([
      expect.objectContaining({ line: 3, rule: 'heading-one', fix: 'Use ## or ###.' }),
    ])
  },
)

test('lines of a body are counted in its file', () => {
  const [problem] = checkBody('a.md', 'Text.\n\n<b>x</b>\n', 20).problems
  expect(problem?.line).toBe(22)
})

test.each([
  ['> See [it](/news).\n> fell 55 bcm here\n', 8],
  ['> - See [it](/news),\n>   fell 55 bcm here\n', 10],
  ['> See [it](/news).\nfell 55 bcm here\n', 6],
  ['See [it](/news),\n fell 55 bcm here\n', 7],
  ['[^1]: See [it](/news),\n    fell 55 bcm here\n\nText.[^1]\n', 10],
])('a problem of style is reported where it is: %j', (body, column) => {
  expect(check(body).problems).toEqual([
    expect.objectContaining({ line: 2, column, rule: 'style-bcm' }),
  ])
})

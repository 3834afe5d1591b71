import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importText, readDraft } from './read-drafts.ts'

const post = (path: string) => {
  const { drafts, failed } = importText(
    readFileSync(`tests/fixtures/import/posts/${path}`, 'utf8'),
    `posts/${path}`,
  )
  expect(failed).toEqual([])
  return { draft: drafts[0], ...readDraft(drafts[0]) }
}

test.each([
  [
    '_posts/2016-05-04-wind-farm-opens.md',
    {
      headline: "Wind farm opens: what's next?",
      published: '2016-05-04T10:00:00+01:00',
      standfirst: 'A farm of eighty turbines began to turn.',
      countries: ['DE'],
    },
  ],
  [
    'hugo/gas-falls/index.md',
    {
      headline: 'Gas falls in Ireland',
      published: '2019-11-02T09:30:00Z',
      commodities: ['natural-gas'],
    },
  ],
  ['next.mdx', { headline: 'Carbon markets', standfirst: 'Credits were cancelled in thousands.' }],
  ['json-front.md', { headline: 'JSON in front', published: '2021-07-08T10:00:00+02:00' }],
  ['multi.md', { headline: 'MultiMarkdown rises', published: '2022-03-04' }],
  ['broken-yaml.md', { headline: 'Broken: yaml here', published: '2020-02-03' }],
  ['2021-03-04-no-front-matter.md', { headline: 'Gas rises', published: '2021-03-04' }],
])('%s: the fields of its front matter', (path, fields) => {
  expect(post(path).data).toMatchObject(fields)
})

test('JSON front matter may be one line', () => {
  const { drafts } = importText('{"title": "Gas rises", "date": "2021-03-04"}\n\nBody.\n', 'a.md')
  const { data, body } = readDraft(drafts[0])
  expect(data).toMatchObject({ headline: 'Gas rises', published: '2021-03-04' })
  expect(body).toBe('Body.')
})

test('Markdown stays Markdown, and raw HTML and shortcodes become it or are reported', () => {
  const { draft, body } = post('_posts/2016-05-04-wind-farm-opens.md')
  expect(body).toBe(
    [
      'A _farm_ of eighty turbines began to turn on Tuesday.[^1]',
      'Raw **HTML** with a [link](https://grid.example/a).',
      '| State        | MW  |\n| ------------ | --- |\n| Lower Saxony | 400 |',
      '```python\nx = "{{ kept }}"\n```',
      '1. One\n2. Two',
      '[^1]: Said the operator. See [the note](https://grid.example/note).',
    ].join('\n\n'),
  )
  expect(draft?.unsure).toContainEqual(expect.stringContaining('{% include %}'))
  expect(draft?.unsure).toContain('left out the address of a link within the site it comes from')
})

test('without front matter, Markdown is Markdown too', () => {
  expect(post('2021-03-04-no-front-matter.md').body).toBe(
    'Body **bold** and [link](https://a.example/).\n\n- one\n- two',
  )
})

test('broken front matter is read line by line, and that is reported', () => {
  expect(post('broken-yaml.md').draft?.unsure).toContainEqual(
    expect.stringContaining('its YAML is broken'),
  )
})

test.each(['multi.md', 'next.mdx', 'hugo/gas-falls/index.md', 'russian.md', 'broken-yaml.md'])(
  '%s: the check refuses only missing fields, all of them listed',
  (path) => {
    for (const { message } of post(path).draft?.fill ?? [])
      expect(message).toMatch(/^`(?:dateline|standfirst|commodities|published)` is missing\.$/)
  },
)

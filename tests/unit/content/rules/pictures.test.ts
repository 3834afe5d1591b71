import { expect, test } from 'vitest'
import { checkArchive } from '#lib/content/archive'
import { limits } from '#lib/content/limits'
import type { Picture } from '#lib/content/pictures/picture'
import { articleText, companyFiles, now, path, placeOf, vocabularyFiles } from '../../a-record.ts'

const pictureAt = (at: string): [string, Picture] => [
  at,
  { path: at, hash: 'a'.repeat(32), kind: 'jpg', width: 10, height: 10 },
]
const pictures = new Map(
  ['articles/2022/turbine.jpg', 'pictures/map.png', 'pictures/deep/tank.jpg'].map(pictureAt),
)

/** Every problem of an article with this text, among these pictures. */
function problemsOf(text: string) {
  const files = [...vocabularyFiles, ...companyFiles, { path, text }]
  return checkArchive(files, now, pictures).problems
}

test.each([
  'turbine.jpg',
  './turbine.jpg',
  'map.png',
  'deep/tank.jpg',
  '../../pictures/map.png',
  '../2022/turbine.jpg',
])('a picture is found beside the article and in the folder of pictures: %s', (name) => {
  expect(problemsOf(articleText({}, `Text.\n\n![What it shows](${name})\n`))).toEqual([])
  const field = `{ file: ${name}, alt: What it shows. }`
  expect(problemsOf(articleText({ picture: field }))).toEqual([])
})

test('a picture that is not there is a problem where the text names it, with the nearest name', () => {
  const text = articleText({}, 'Text.\n\nSee ![It](turbin.jpg) here.\n')
  expect(problemsOf(text)).toEqual([
    {
      file: path,
      ...placeOf(text, '![It]'),
      severity: 'error',
      rule: 'missing-picture',
      message: 'There is no picture `turbin.jpg` that can be shown.',
      fix: 'Did you mean `turbine.jpg`?',
    },
  ])
})

test('a picture that is not there is a problem where the front matter names it', () => {
  const text = articleText({ picture: '{ alt: A tank., file: nowhere-at-all.jpg }' })
  expect(problemsOf(text)).toEqual([
    {
      file: path,
      ...placeOf(text, 'file: nowhere-at-all.jpg'),
      severity: 'error',
      rule: 'missing-picture',
      message: 'There is no picture `nowhere-at-all.jpg` that can be shown.',
      fix: 'Put it into content/articles/2022 or content/pictures; where it is there, correct its own problem.',
    },
  ])
})

test.each([
  '../../../etc/passwd.jpg',
  '../../benchmarks/brent.jpg',
  '../../../content/pictures/map.png',
])('no name leads out of the folders with pictures: %s', (name) => {
  const rules = problemsOf(articleText({}, `![It](${name})\n`)).map(({ rule }) => rule)
  expect(rules).toEqual(['missing-picture'])
})

test.each([
  ['data:image/png;base64,AAAA', 'picture-address'],
  ['javascript:alert(1)', 'picture-address'],
  ['file:///etc/hostname', 'picture-address'],
  ['https://x.org/a.png', 'foreign-image'],
  ['//x.org/a.png', 'foreign-image'],
  ['..%5Cmap.png', 'picture-address'],
])('what is no file’s name is refused: %s', (url, rule) => {
  const text = articleText({}, `Text.\n\n![It](${url})\n`)
  expect(problemsOf(text)).toEqual([
    expect.objectContaining({ ...placeOf(text, '!['), severity: 'error', rule }),
  ])
})

test('a picture by reference is found, and its address is not a link to nowhere', () => {
  expect(problemsOf(articleText({}, '![It][one]\n\n[one]: map.png "Caption"\n'))).toEqual([])
  const rules = problemsOf(articleText({}, '![It][one], [it][one]\n\n[one]: map.png\n'))
  expect(rules.map(({ rule }) => rule)).toEqual(['unsafe-link'])
})

test.each([
  ['no words', '{ file: map.png }', 'missing-field', 'map.png'],
  ['empty words', '{ file: map.png, alt: " " }', 'too-short', '" "'],
  ['another focus', '{ file: map.png, alt: A., focus: middle }', 'invalid-value', 'middle'],
  ['an unknown field', '{ file: map.png, alt: A., title: A }', 'unknown-key', 'title'],
])('a picture of the front matter with %s is a problem at its place', (_, picture, rule, piece) => {
  const text = articleText({ picture })
  const [problem, ...more] = problemsOf(text)
  expect(more).toEqual([])
  expect(problem).toMatchObject({ rule, line: placeOf(text, piece).line })
})

test('a text holds a bounded number of pictures', () => {
  const body = '![It](map.png)\n\n'.repeat(limits.pictures + 1)
  expect(problemsOf(articleText({}, body))).toEqual([
    expect.objectContaining({ rule: 'too-many-pictures' }),
  ])
})

test('a storyline has no pictures', () => {
  const files = companyFiles.map((file) =>
    file.path.startsWith('storylines/')
      ? { ...file, text: `${file.text}\n![It](map.png)\n` }
      : file,
  )
  const article = { path, text: articleText() }
  const { problems } = checkArchive([...vocabularyFiles, ...files, article], now, pictures)
  expect(problems).toEqual([
    expect.objectContaining({
      ...{ file: 'storylines/nord-stream.md', line: 7 },
      rule: 'stray-picture',
    }),
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseSite } from '#lib/content/parse/site'
import { articleText, path, placeOf, problemsWith } from '../../a-record.ts'

const good =
  'name: Tidewater\nline: Fish and the sea\ndescription: What happened at sea, and why.\n'
const parse = (text: string) => parseSite({ path: 'site.yaml', text })

test('three lines make a site, and the rest has its defaults', () => {
  const parsed = parse(good)
  expect(parsed.ok && parsed.record).toMatchObject({
    name: 'Tidewater',
    language: 'en-GB',
    navigation: ['news', 'storylines', 'benchmarks', 'reports', 'map'],
    editors: [],
  })
})

test.each([
  ['nmae: X\n', 'nmae', 'unknown-key', 'name'],
  ['accent: { light: red, dark: "#f2977c" }\n', 'light', 'invalid-value', '#97290f'],
  ['corrections: the desk\n', 'corrections', 'invalid-value', 'desk@example.org'],
  ['navigation: [news, maps]\n', 'maps]', 'invalid-value', 'map'],
  ['language: klingon-english\n', 'language', 'invalid-value', 'en-GB'],
  ['mark: { ink: "M0 0<script>" }\n', 'ink', 'invalid-value', 'Copy it from'],
  ['accent: { light: "#ffd0c0", dark: "#f2977c" }\n', 'light', 'low-contrast', 'darker'],
])('%j is reported at its place', (line, piece, rule, fix) => {
  const text = good + line
  const [problem, ...more] = parse(text).problems
  expect(more).toEqual([])
  expect(problem).toMatchObject({ file: 'site.yaml', rule, ...placeOf(text, piece) })
  expect(problem?.fix).toContain(fix)
})

test('who signs and edits must be one of the people', () => {
  const people = { path: 'people.yaml', text: '- { id: nora, name: Nora Vik }\n' }
  const text = `${good}desk: norah\neditors: [nora, ola]\n`
  const problems = problemsWith(articleText(), [people, { path: 'site.yaml', text }])
  expect(problems.filter(({ file }) => file === 'site.yaml')).toEqual([
    expect.objectContaining({ rule: 'unknown-person', ...placeOf(text, 'desk') }),
    expect.objectContaining({ rule: 'unknown-person', ...placeOf(text, 'ola') }),
  ])
  expect(problems[0]?.fix).toContain('nora')
})

test('an author that nobody knows is an error with the nearest name', () => {
  const people = { path: 'people.yaml', text: '- { id: nora-vik, name: Nora Vik }\n' }
  const text = articleText({ authors: '[nora-wik]' })
  const found = problemsWith(text, [people]).filter(({ file }) => file === path)
  expect(found).toEqual([
    expect.objectContaining({ rule: 'unknown-person', ...placeOf(text, 'nora-wik') }),
  ])
  expect(found[0]?.fix).toContain('nora-vik')
})

test('our own site.yaml is right, and legible', () => {
  expect(parse(readFileSync('content/site.yaml', 'utf8')).problems).toEqual([])
})

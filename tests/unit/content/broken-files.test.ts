import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkArchive } from '#lib/content/archive'
import type { SourceFile } from '#lib/content/problem'
import { formatProblem } from '#lib/content/problem'
import { companyFiles, now, vocabularyFiles } from '../a-record.ts'

const folder = 'tests/fixtures/broken'

/** What the check must print of each file of the folder; places are counted in the file by hand. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'broken-yaml.md': [
    '2:11 error Nested mappings are not allowed in compact mappings. Fix the YAML; quote text that contains : or #. (yaml)',
    '10:62 error Flow sequence in block collection must be sufficiently indented and end with a ]. Fix the YAML; quote text that contains : or #. (yaml)',
  ],
  'dates-out-of-order.md': [
    '4:1 error `2199-01-01` is in the future. Fix the date, or give a time with an offset to embargo it. (future-date)',
    '12:5 error The revision is dated before publication. Correct one of the two dates. (revision-date)',
  ],
  'dead-link.md': [
    '20:13 error `/articles/turbine-stuk` is a broken link. Did you mean `turbine-stuck`? (dead-link)',
    '21:1 error `/storylines/nord-strem` is a broken link. Did you mean `nord-stream`? (dead-link)',
  ],
  'image-without-words.md': [
    '20:1 error The image is on another site; only local pictures are shown. Save it beside the article, or link to it: [text](https://…). (foreign-image)',
    '20:1 error The image has no alternative text. Say what it shows: ![text](file). (missing-alt)',
  ],
  'impossible-date.md': [
    '4:1 error `published` is not a date. Write a day (2021-12-23) or a moment with an offset (2021-12-23T19:40:00-05:00). (invalid-value)',
  ],
  'misspelt-commodity.md': [
    '8:5 error There is no commodity `naturel-gas`. Did you mean `natural-gas`? (unknown-commodity)',
  ],
  'misspelt-field.md': [
    '2:1 error `standfirst` is missing. Add `standfirst`. (missing-field)',
    '10:1 error There is no field `standfrist`. Did you mean `standfirst`? (unknown-key)',
  ],
  'raw-html.md': [
    '20:1 error There is raw HTML in the text. Write it in Markdown. (raw-html)',
    '24:14 error There is raw HTML in the text. Write it in Markdown. (raw-html)',
  ],
  'related-in-vain.md': [
    '13:7 error The article is related to itself. Remove it. (related-self)',
    '15:7 error `turbine-stuck` is listed twice. Remove one. (related-twice)',
    '16:13 error There is no article `no-such-article`. Remove it. (related-missing)',
  ],
  'too-long.md': [
    '2:1 error `headline` is over 110 characters. Say it shorter. (too-long)',
    '3:1 error `standfirst` is over 200 characters. Say it shorter. (too-long)',
  ],
}

test('the folder holds ten broken files, and each is expected', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(expected))
})

test.each(Object.entries(expected))('%s gives its problems at their lines', (name, lines) => {
  expect(problemsOf(name)).toEqual(lines)
})

function problemsOf(name: string): string[] {
  const file: SourceFile = {
    path: `articles/${name}`,
    text: readFileSync(`${folder}/${name}`, 'utf8'),
  }
  return checkArchive([...vocabularyFiles, ...companyFiles, file], now)
    .problems.filter((problem) => problem.file === file.path)
    .map((problem) => formatProblem(problem).replace(`${file.path}:`, ''))
}

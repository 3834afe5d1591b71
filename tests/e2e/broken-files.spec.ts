import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type OwnSite, openSite } from './own-site.ts'

/** What an editor can do to a file, where the fault then is, and what the check says of it. */
const breaks: readonly {
  file: string
  change: (text: string) => string
  at: (text: string) => string
  says: RegExp
}[] = [
  {
    file: 'articles/2021/biden-putin-virtual-summit-december-2021.md',
    change: (text) => text.replace(/^headline:/m, 'headlin:'),
    at: lineOf(/^headlin:/),
    says: /headline/,
  },
  {
    file: 'articles/2021/russia-security-guarantee-drafts-2021.md',
    change: (text) => text.replace(/^commodities: \[[^\]]*\]/m, 'commodities: [naturel-gas]'),
    at: lineOf(/^commodities:/),
    says: /did you mean `natural-gas`/i,
  },
  {
    file: 'articles/2022/geneva-security-talks-january-2022.md',
    change: (text) => text.replace(/^published: .*/m, 'published: 2022-02-30'),
    at: lineOf(/^published:/),
    says: /not a date/,
  },
  {
    file: 'articles/2022/nord-stream-2-certification-halted-2022.md',
    change: (text) => text.replace(/^published: .*/m, 'published: 2199-01-01'),
    at: lineOf(/^published:/),
    says: /future/i,
  },
  {
    file: 'articles/2022/russia-invades-ukraine-2022.md',
    change: (text) => `${text}\n<div onclick="alert(1)">raw</div>\n`,
    at: lineOf(/^<div/),
    says: /HTML/,
  },
  {
    file: 'articles/2022/lme-nickel-halt-2022.md',
    change: (text) => `${text}\nSee [this](/articles/no-such-article).\n`,
    at: lineOf(/no-such-article/),
    says: /no-such-article/,
  },
  {
    file: 'articles/2022/nord-stream-1-halt-september-2022.md',
    change: (text) =>
      text.replace(/^headline: .*/m, `headline: ${'A very long headline '.repeat(7)}`),
    at: lineOf(/^headline:/),
    says: /110/,
  },
  {
    file: 'articles/2023/eu-oil-products-embargo.md',
    change: (text) => text.replace(/^---\n[\s\S]*?\n---\n/, ''),
    at: () => '1',
    says: /front matter/,
  },
  {
    file: 'articles/2026/qatar-lng-force-majeure.md',
    change: (text) => `${text}\n![](/pictures/ras-laffan.png)\n`,
    at: lineOf(/^!\[\]/),
    says: /alternative text/i,
  },
  {
    file: 'articles/2026/cbam-definitive-phase.md',
    change: (text) => text.replace(/^sources:/m, 'storylines: [\nsources:'),
    at: () => String.raw`\d+`,
    says: /YAML/,
  },
]

let site: OwnSite
test.beforeAll(async () => {
  site = await openSite()
})
test.afterAll(() => site.close())

test('ten kinds of broken file are each reported at their line, and the site shows them without a fault', async ({
  page,
}) => {
  const headlines = new Map<string, string>()
  for (const { file, change } of breaks) {
    const path = join(site.content, file)
    const text = readFileSync(path, 'utf8')
    headlines.set(file, /^headline: "?(.*?)"?$/m.exec(text)?.[1] ?? '')
    writeFileSync(path, change(text))
  }
  const check = await site.command('check', '--content', site.content)
  expect(check.code).toBe(1)
  for (const { file, at, says } of breaks) {
    const line = at(readFileSync(join(site.content, file), 'utf8'))
    const reported = check.output
      .split('\n')
      .filter((text) => new RegExp(`^${file}:${line}:\\d+ error`).test(text))
    expect(reported.join('\n'), `${file} at line ${line}`).toMatch(says)
  }
  const sync = await site.command('sync')
  // The one whose fault is a broken link is published, with the link as plain text.
  expect(sync.output).toMatch(/9 rejected/)
  for (const [file, headline] of headlines) {
    const slug = file.replace(/^.*\/|\.md$/g, '')
    const response = await page.goto(`${site.url}/articles/${slug}`)
    expect(response?.status(), slug).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  }
})

/** Finds the line of a text in a file, counted from 1. */
function lineOf(pattern: RegExp): (text: string) => string {
  return (text) => String(text.split('\n').findIndex((line) => pattern.test(line)) + 1)
}

import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { readAddress } from '#lib/addresses/read-address'
import { openCatalog } from '#lib/catalog/catalog'
import { kindNames, kinds, missing } from './site.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // What React and Next write: a short doctype form, void elements closed, long lines, their ids.
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'no-inline-style': 'error',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A list without bullets is no list to VoiceOver unless it says so.
    'no-redundant-role': 'off',
    'no-trailing-whitespace': 'off',
    'valid-id': ['error', { relaxed: true }],
    // An address with a slash more is not another page.
    'no-missing-references': 'error',
  },
})

for (const kind of kindNames) {
  test(`the HTML of the ${kind} is valid`, async ({ request }) => {
    const response = await request.get(kinds[kind])
    expect(response.status()).toBe(missing[kind] ?? 200)
    const report = await validator.validateString(await response.text())
    const messages = report.results.flatMap(({ messages }) => messages)
    expect(messages.map(({ ruleId, message, selector }) => [ruleId, message, selector])).toEqual([])
  })
}

const AT_ONCE = 4

/** How many links with a query, and how many files of entries, of each form are opened. */
const OF_EACH_FORM = 4

/** How many pages of a section are opened, or all with `CHOKEPOINT_TEST_ALL=1`; of the others the address is read. */
const OF_EACH_SECTION = process.env.CHOKEPOINT_TEST_ALL ? Number.POSITIVE_INFINITY : 5

test('the site has no broken links', async ({ request }) => {
  test.setTimeout(180_000)
  const waiting = ['/', '/sitemap.xml']
  const seen = new Set(waiting)
  const forms = new Map<string, number>()
  const broken: string[] = []
  const unopened: string[] = []
  while (waiting.length > 0) {
    const found = await Promise.all(waiting.splice(0, AT_ONCE).map(follow))
    for (const next of found.flat()) {
      if (seen.has(next)) continue
      seen.add(next)
      const form = formOf(next)
      const before = forms.get(form) ?? 0
      if (before >= (form.includes(' ') ? OF_EACH_FORM : OF_EACH_SECTION)) unopened.push(next)
      else waiting.push(next)
      forms.set(form, before + 1)
    }
  }

  /** Where a page leads; nothing for files, and for what is broken. */
  async function follow(path: string): Promise<string[]> {
    const response = await request.get(path)
    if (response.status() !== 200) broken.push(`${response.status()} ${path}`)
    // Filters lead to filters without end, all of the same making.
    const leadsOn = /html|xml/.test(response.headers()['content-type'] ?? '')
    return leadsOn && !path.startsWith('/news?') ? linksIn(await response.text()) : []
  }
  expect(broken).toEqual([])
  expect(seen.size - unopened.length).toBeGreaterThan(100)
  const catalog = openCatalog()
  const lost = unopened.filter((path) => {
    const address = readAddress(catalog, path)
    return address.kind === 'lost' || ('status' in address && address.status >= 400)
  })
  expect(lost).toEqual([])
})

/** Pages of a section are of one form; pages with a query, and files of an entry, have one for each kind. */
function formOf(path: string): string {
  const [address = '', query = ''] = path.split('?')
  const [, section, , file] = address.split('/')
  if (query === '' && !file) return `${section}`
  return [section, file, ...new Set(new URLSearchParams(query).keys())].join(' ')
}

/** Addresses of this site in a page or a feed, without their fragments; absolute ones made relative. */
function linksIn(text: string): string[] {
  const found = text.matchAll(/(?:href|src)="([^"]+)"|<loc>([^<]+)<\/loc>/g)
  return [...found].flatMap(([, link, loc]) => {
    const address = (link ?? loc ?? '')
      .replaceAll('&amp;', '&')
      .replace(/^http:\/\/localhost:3000/, '')
    return address.startsWith('/') && !address.startsWith('//') ? [address.replace(/#.*/, '')] : []
  })
}

import { expect, test } from 'vitest'
import { citationOfArticle, citationOfReport } from '#lib/citation/citation'
import { answerCitation } from '#lib/citation/respond'
import { articleText } from '../a-record.ts'
import { openSite } from '../catalog/a-site.ts'
import { namesIn, readBibtex, readRis } from './read-back.ts'

const published = '2022-07-27T19:40:00-05:00'
const revisions = '[{ date: 2022-07-29, kind: correction, note: The share was a fifth. }]'

function open() {
  const site = openSite([
    {
      path: 'site.yaml',
      text: 'name: Tidewater\nline: Fish\ndescription: Fish and salt.\npublisher: Tidewater Press\ndesk: desk\nlanguage: de-DE\n',
    },
    {
      path: 'people.yaml',
      text: '- { id: desk, name: Tidewater desk, kind: desk }\n- { id: xi, name: Xi Jinping, familyName: Xi }\n- { id: nora, name: Nora Vik }\n',
    },
    {
      path: 'articles/flow-halves.md',
      text: articleText({ published, revisions, authors: '[xi, nora]' }),
    },
    { path: 'articles/by-the-desk.md', text: articleText({ storylines: undefined }) },
    {
      path: 'reports/gas.md',
      text: '---\ntitle: Gas in 2022\nstandfirst: What became of it.\npublished: 2022-08-01\nupdated: 2022-08-02\ncommodities: [natural-gas]\n---\nGas fell.\n',
    },
  ])
  site.sync()
  return site
}

async function answered(section: string, id: string, format: string) {
  const response = open().ask((catalog) => answerCitation(catalog, section, id, format))
  return { response, text: await response.text() }
}

test('an article as a file of BibTeX, with its authors, its publisher and its days', async () => {
  const { response, text } = await answered('articles', 'flow-halves', 'bib')
  expect(response.headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="flow-halves.bib"')
  const { fields } = readBibtex(text)
  expect(namesIn(fields.get('author') ?? '')).toEqual(['Xi, Jinping', 'Vik, Nora'])
  expect(fields.get('journal')).toBe('{Tidewater}')
  expect(fields.get('publisher')).toBe('{Tidewater Press}')
  expect(fields.get('date')).toBe('{2022-07-27}')
  expect(fields.get('note')).toBe('{Revised 2022-07-29}')
  expect(fields.get('language')).toBe('{de-DE}')
  expect(fields.get('url')).toBe('{http://localhost:3000/articles/flow-halves}')
})

test('what nobody signs is cited by its desk, as RIS', async () => {
  const { response, text } = await answered('articles', 'by-the-desk', 'ris')
  expect(response.headers.get('content-type')).toBe(
    'application/x-research-info-systems; charset=utf-8',
  )
  const fields = new Map(readRis(text))
  expect(fields.get('AU')).toBe('Tidewater desk')
  expect(fields.has('N1')).toBe(false)
})

test('a report as CSL-JSON', async () => {
  const { response, text } = await answered('reports', 'gas', 'json')
  expect(response.headers.get('content-type')).toMatch(
    /^application\/vnd\.citationstyles\.csl\+json/,
  )
  expect(JSON.parse(text)).toMatchObject([
    {
      type: 'report',
      title: 'Gas in 2022',
      note: 'Revised 2022-08-02',
      URL: 'http://localhost:3000/reports/gas',
    },
  ])
})

test.each([
  ['articles', 'none', 'bib'],
  ['reports', 'flow-halves', 'bib'],
  ['storylines', 'nord-stream', 'bib'],
  ['articles', 'flow-halves', 'txt'],
])('there is no citation of %s/%s as %s', async (section, id, format) => {
  expect((await answered(section, id, format)).response.status).toBe(404)
})

test('a piece on a site without people is by the site; one never revised has one day', () => {
  const site = openSite([{ path: 'articles/flow-halves.md', text: articleText() }])
  site.sync()
  site.ask((catalog) => {
    const article = catalog.findArticle('flow-halves')
    const citation = article && citationOfArticle(article, catalog)
    expect(citation?.authors).toEqual([{ literal: 'News' }])
    expect(citation?.publisher).toBe('News')
    expect(citation && 'revised' in citation).toBe(false)
  })
  open().ask((catalog) => {
    const report = catalog.findReport('gas')
    expect(report && citationOfReport(report, catalog).revised).toBe('2022-08-02')
  })
})

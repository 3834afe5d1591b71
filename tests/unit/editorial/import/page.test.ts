import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { madePages, sentences } from './made-pages.ts'
import { importText, readDraft } from './read-drafts.ts'

vi.setConfig({ testTimeout: 60_000 })

const story = sentences(5)
  .map((text) => `<p>${text}</p>`)
  .join('')
const article = `<article><h1>Gas prices rise again</h1>${story}</article>`
const draftOf = (html: string) => importText(html).drafts[0]
const fixture = (name: string) =>
  draftOf(readFileSync(`tests/fixtures/import/pages/${name}.html`, 'utf8'))

test.each(madePages)('$name: the article and nothing else', ({ html, wanted, unwanted }) => {
  const { body } = readDraft(draftOf(html))
  const text = body.replaceAll('\\', '')
  expect(wanted.filter((sentence) => !text.includes(sentence))).toEqual([])
  expect(unwanted.filter((sentence) => text.includes(sentence))).toEqual([])
})

test('a page whose draft holds little of its prose says so', () => {
  const draft = draftOf(
    `<h1>Gas prices rise again</h1><div itemprop="articleBody"><p>Loading the story.</p></div>`,
  )
  expect(draft?.unsure).toContainEqual(expect.stringMatching(/^text: only \d+ characters/))
})

test('a page of which less than half is in the draft says so', () => {
  const long = sentences(20, 40)
    .map((text) => `<p>${text}</p>`)
    .join('')
  const draft = draftOf(
    `<article><h1>Gas prices rise again</h1>${story}</article><div id="comments">${long}</div>`,
  )
  expect(draft?.unsure).toContainEqual(
    expect.stringMatching(/^text: the draft holds \d+pc of the prose/),
  )
})

const described = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Gas prices rise again', ...data })}</script>`

test('a page for subscribers says so', () => {
  const draft = draftOf(`${described({ isAccessibleForFree: 'False' })}${article}`)
  expect(draft?.unsure).toContainEqual(expect.stringMatching(/^text: the page says that it is for/))
  const free = draftOf(`${described({ isAccessibleForFree: true })}${article}`)
  expect(free?.unsure.filter((line) => line.includes('subscribers'))).toEqual([])
})

test('the text of structured data is used, and reported, only where the page shows less than half of it', () => {
  const [first = '', ...rest] = sentences(8)
  const articleBody = `<p>${[first, ...rest].join('</p><p>')}</p>`
  const short = draftOf(`${described({ articleBody })}<article><p>${first}</p></article>`)
  expect(readDraft(short).body.split('\n\n')).toHaveLength(8)
  expect(short?.unsure).toContainEqual(expect.stringMatching(/^text: taken from the structured/))
  const whole = draftOf(`${described({ articleBody: `${rest.join('\n')}` })}${article}`)
  expect(readDraft(whole).body.split('\n\n')).toHaveLength(5)
})

test('words of the text that ask to subscribe end it only before an offer with its price', () => {
  const asks = '<h2>Subscribe to continue reading</h2>'
  const more = sentences(3, 70)
  const after = (text: string) =>
    readDraft(draftOf(article.replace('</article>', `${asks}${text}</article>`))).body
  expect(after(`<p>${more.join('</p><p>')}</p>`)).toContain(more[2])
  expect(
    after('<p>All of it for one euro per month, which you may end at any time.</p>'),
  ).not.toContain('one euro')
})

describe('the headline', () => {
  test.each([
    [
      'an empty first heading',
      `<meta property="og:title" content="Gas rises in Europe"><h1><img alt="Site"></h1><article>${story}</article>`,
      'Gas rises in Europe',
    ],
    [
      'the name of the site in the first heading',
      `<title>Gas rises in Europe - The Daily Wire</title><meta property="og:site_name" content="The Daily Wire"><header><h1>The Daily Wire</h1></header><article><h1>Gas rises in Europe</h1>${story}</article>`,
      'Gas rises in Europe',
    ],
    [
      'the name of the site in every heading',
      `<title>Gas rises in Europe | The Daily Wire</title><meta property="og:site_name" content="The Daily Wire"><h1>The Daily Wire</h1>${story}`,
      'Gas rises in Europe',
    ],
    [
      'a short heading of the article below a longer one of the site',
      `<header><h1>The Daily Wire</h1></header><article><h1>Gas rises</h1>${story}</article>`,
      'Gas rises',
    ],
    [
      'entities in JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Opec&#8217;s cut &amp; the price"}</script>${story}`,
      'Opec’s cut & the price',
    ],
    [
      'JSON-LD in CDATA',
      `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Gas rises in Europe"}\n//]]></script>${story}`,
      'Gas rises in Europe',
    ],
    [
      'JSON-LD in a list in a list',
      `<script type="application/ld+json">[[{"@type":"WebPage","mainEntity":{"@type":"SocialMediaPosting","headline":"Gas rises in Europe"}}]]</script>${story}`,
      'Gas rises in Europe',
    ],
    [
      'a title encoded twice',
      `<meta property="og:title" content="Shell &amp;amp; BP talk"><article>${story}</article>`,
      'Shell & BP talk',
    ],
  ])('%s', (_, html, headline) => {
    expect(draftOf(html)?.headline).toBe(headline)
  })
})

describe('the day', () => {
  const day = '2024-03-05'
  test.each([
    ...'DC.date.issued parsely-pub-date publish-date pubdate sailthru.date og:article:published_time citation_publication_date dcterms.created bt:pubDate article:published_time datePublished'
      .split(' ')
      .map((name) => [name, `<meta name="${name}" content="2024-03-05">${article}`]),
    ['an itemprop', `${article}<span itemprop="datePublished" content="2024-03-05">Tuesday</span>`],
    [
      '<time> without attribute',
      `<article><h1>Gas prices rise again</h1><time>5 March 2024</time>${story}</article>`,
    ],
    [
      'an offset of hours alone',
      `<meta property="article:published_time" content="2024-03-05T10:00:00+01">${article}`,
    ],
    ['a Unix date', `<meta name="date" content="Tue Mar 05 12:45:00 EST 2024">${article}`],
    ['seconds since 1970', `<meta name="sailthru.date" content="1709640000">${article}`],
    ['an address', `<link rel="canonical" href="https://wire.example/2024/03/05/gas">${article}`],
    [
      'words by the headline',
      `<article><h1>Gas prices rise again</h1><p class="byline">By Ann Example | 5 March 2024</p>${story}</article>`,
    ],
    [
      'German words',
      `<html lang="de"><article><h1>Gas prices rise again</h1><span class="datum">05.03.2024, 10:15 Uhr</span>${story}</article>`,
    ],
    [
      'a WebPage',
      `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-03-05"}</script>${article}`,
    ],
  ])('%s', (_, html) => {
    const { data } = readDraft(draftOf(html ?? ''))
    expect(data).toMatchObject({ published: expect.stringMatching(`^${day}`) })
  })

  test('is never that of a related story', () => {
    const draft = draftOf(
      `${article}<aside><article><h3>Other</h3><time datetime="2019-01-01">then</time></article></aside>`,
    )
    expect(readDraft(draft).data).not.toHaveProperty('published')
  })

  test('a day that was only found nearby is reported', () => {
    const draft = draftOf(
      `<article><h1>Gas prices rise again</h1><p class="byline">Ann Example, 5 March 2024</p>${story}</article>`,
    )
    expect(draft?.unsure).toContainEqual(expect.stringMatching(/^published: 2024-03-05 was found/))
  })
})

test('a page says in JSON-LD what the article within it does not', () => {
  const { data } = readDraft(
    draftOf(
      `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-03-05","publisher":[{"@type":"Organization","name":"The Wire"}],"mainEntity":{"@type":"NewsArticle","headline":"Gas rises in Europe"}}</script>${article}`,
    ),
  )
  expect(data).toMatchObject({
    headline: 'Gas rises in Europe',
    published: '2024-03-05',
    sources: [{ publisher: 'The Wire' }],
  })
})

test.each(['sidebar', 'share-tools', 'paywall', 'comments-on', 'ads', 'social'])(
  'a class that says %s around the whole article is no furniture',
  (label) => {
    const { body } = readDraft(
      draftOf(
        `<article><h1>Gas prices rise again</h1><div class="has-${label} ${label}">${story}</div></article>`,
      ),
    )
    expect(body.split('\n\n')).toHaveLength(5)
  },
)

test('a form around the headline and the paragraphs themselves is no form', () => {
  const text =
    'Gas rose for a third day as stores were emptied faster than traders had expected. '.repeat(4)
  const { body } = readDraft(
    draftOf(
      `<body><form action="p.aspx"><h1>Gas prices rise again</h1><p>${text}</p></form></body>`,
    ),
  )
  expect(body).toBe(text.trim())
})

test('a form among the paragraphs is left out', () => {
  const { body } = readDraft(
    draftOf(article.replace('</article>', '<form><p>Your name, please.</p></form></article>')),
  )
  expect(body.split('\n\n')).toHaveLength(5)
})

test('a byte of zero does not refuse a page', () => {
  expect(readDraft(draftOf(article.replace('</p>', '\0</p>'))).body.split('\n\n')).toHaveLength(5)
})

test('powers stay powers, and the mark of a note goes and is reported', () => {
  const draft = fixture('superscripts-change-figures')
  const { body } = readDraft(draft)
  for (const words of ['1.2 × 10⁶ t', '5.2mn b/d', '$60/bl', 'CO₂', 'In 2025 it', '1st cargo'])
    expect(body).toContain(words)
  expect(body).not.toContain('secret')
  expect(draft?.unsure).toContain('left out the marks of 4 notes: 1, 2, 3, 4')
})

test('Google Docs’ wrapper is no bold text', () => {
  expect(readDraft(fixture('google-docs-wrapper')).body).toBe(
    'Talks resumed on Monday in Muscat, with **no date** for the next round.\n\nSecond paragraph of the text about oil.',
  )
})

test('two line breaks part paragraphs', () => {
  const { body } = readDraft(fixture('br-br-paragraphs'))
  expect(body).toMatch(/^First paragraph of gas text\.\n\nSecond paragraph of gas text\.\n\nThird/)
})

test('entities of JSON-LD are decoded, and what is hidden or repeated is left out', () => {
  const draft = fixture('jsonld-entities')
  const { data, body } = readDraft(draft)
  expect(data).toMatchObject({
    headline: "Iran's oil & gas: what’s next",
    standfirst: 'EU’s plan & prices',
    sources: [{ publisher: 'A & B' }],
  })
  expect(draft?.slug).toBe('irans-oil-gas-whats-next')
  expect(body).not.toMatch(/hidden text|what’s next|­/)
})

test('a headline in another script gets a file name of its day and a number', () => {
  const [draft] = importText('Цены на газ растут\n\n2023-01-02\n\nТекст.\n').drafts
  expect(draft).toMatchObject({ slug: '2023-01-02-1', isNumbered: true })
})

test.each([
  ['nested bold text', (n: number) => '<b>'.repeat(n)],
  ['nested bold and italic text', (n: number) => '<b><i><u>'.repeat(n / 3)],
  ['nested articles', (n: number) => '<article>'.repeat(n)],
  ['nested lists', (n: number) => '<ul><li>'.repeat(n / 2)],
  ['times', (n: number) => '<time>5 March 2024</time>'.repeat(n)],
  ['notes', (n: number) => '<sup>1</sup>x'.repeat(n)],
  ['marks', (n: number) => 'a_ '.repeat(n)],
])('%s take no more than linear time', (_, make) => {
  const timeOf = (n: number) => {
    const start = performance.now()
    importText(`${article.replace('</article>', '')}<p>${make(n)}x`)
    return performance.now() - start
  }
  timeOf(900)
  // Cubic time would be 64 times as long, quadratic 16; a busy machine doubles either.
  expect(timeOf(3600)).toBeLessThan(Math.max(8_000, 12 * timeOf(900)))
})

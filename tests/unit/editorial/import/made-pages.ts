/** Pages as news sites build them, made for these tests: each knows which sentences are its article. */

export interface MadePage {
  readonly name: string
  readonly html: string
  /** Sentences that a draft must hold. */
  readonly wanted: readonly string[]
  /** Sentences and labels that it must not. */
  readonly unwanted: readonly string[]
}

const subjects = [
  'The ministry',
  'A refiner',
  'The port',
  'One trader',
  'The operator',
  'A bank',
  'The union',
  'An envoy',
]
const verbs = ['said', 'expected', 'denied', 'reported', 'warned']
const objects = [
  'that exports of crude fell by a fifth in the week to Friday, as two terminals stayed shut after the storm',
  'that the pipeline would carry less gas this winter than last, because a compressor had failed twice',
  'that tankers waited nine days on average, which added to the cost of freight and to that of insurance',
  'that stocks were lower than at any time since records began, though demand was weak and prices flat',
]

/** So many different sentences, from a number on. */
export function sentences(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const n = from + index
    return `${subjects[n % subjects.length]} ${verbs[n % verbs.length]} on day ${n} ${objects[n % objects.length]}.`
  })
}

const p = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n')
const teasers = [
  'Ten charts that explain the market for nickel this year',
  'Our weekly letter on shipping now comes on Thursdays',
  'Why a small island wants to build a large terminal',
]
const menu =
  '<ul><li><a href="/">Home</a></li><li><a href="/oil">Oil desk</a></li><li><a href="/gas">Gas desk</a></li><li><a href="/about">Who we are</a></li></ul>'
const related = `<div class="related-stories"><h3>More from us</h3><ul>${teasers.map((text) => `<li><a href="/t">${text}</a></li>`).join('')}</ul></div>`
const comments = (count: number) =>
  `<div id="comments" class="comments-area"><h3>${count} Comments</h3>${sentences(count, 500)
    .map((text) => `<div class="comment"><p>${text}</p></div>`)
    .join('')}</div>`
const footer =
  '<div class="site-footer"><p>Copyright of the paper. All rights reserved. Reproduction in whole or part needs permission of the publisher.</p></div>'
const head = (title: string) =>
  `<meta charset="utf-8"><title>${title} | The Example</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Example">`
const page = (body: string, title = 'Exports fall as terminals stay shut') =>
  `<!doctype html><html lang="en"><head>${head(title)}</head><body>${body}</body></html>`
const title = '<h1>Exports fall as terminals stay shut</h1>'
const others = [...teasers, 'Oil desk', 'Reproduction in whole']

export const madePages: readonly MadePage[] = [
  {
    name: 'divisions with classes and no article',
    html: page(
      `<div class="header">${menu}</div><div class="content-wrap">${title}<div class="byline">By Ann Example, 5 March 2024</div><div class="c-12">${p(sentences(8))}</div>${related}</div>${footer}`,
    ),
    wanted: sentences(8),
    unwanted: others,
  },
  {
    name: 'an article among cards that are articles too',
    html: page(
      `<header>${menu}</header><main><article class="story">${title}${p(sentences(9))}</article><section>${teasers.map((text) => `<article class="card"><h3><a href="/x">${text}</a></h3><p>Read our other story of the day in full, with a chart and two maps.</p></article>`).join('')}</section></main>${footer}`,
    ),
    wanted: sentences(9),
    unwanted: [...others, 'Read our other story'],
  },
  {
    name: 'a teaser marked as the article beside a story that is not',
    html: page(
      `${title}<div><div class="blk">${p(sentences(10))}</div></div><article class="card"><p>Read our other story about the price of nickel and of copper, today at noon.</p></article>`,
    ),
    wanted: sentences(10),
    unwanted: ['Read our other story'],
  },
  {
    name: 'a layout with a sidebar that holds everything',
    html: page(
      `<div class="layout layout--sidebar has-sidebar"><div class="content no-paywall social-enabled">${title}${p(sentences(7))}</div><div class="sidebar"><h4>Popular</h4>${menu}<p>${teasers[0]}</p></div></div>${footer}`,
    ),
    wanted: sentences(7),
    unwanted: others,
  },
  {
    name: 'a form around the whole page',
    html: page(
      `<form action="/p.aspx"><div>${menu}</div><div id="main">${title}${p(sentences(6))}</div>${footer}</form>`,
    ),
    wanted: sentences(6),
    unwanted: ['Oil desk'],
  },
  {
    name: 'more comments than article',
    html: page(
      `<div id="wrap"><div class="entry">${title}${p(sentences(5))}</div>${comments(12)}</div>${footer}`,
    ),
    wanted: sentences(5),
    unwanted: sentences(12, 500),
  },
  {
    name: 'a lead in the header of the article',
    html: page(
      `<article><header>${title}<p class="lead">The week brought fewer cargoes than any since the spring.</p><span class="date">5 March 2024</span></header>${p(sentences(5))}<footer>Tags: oil</footer></article>`,
    ),
    wanted: ['The week brought fewer cargoes than any since the spring.', ...sentences(5)],
    unwanted: ['Tags: oil'],
  },
  {
    name: 'a lead outside the marked body',
    html: page(
      `<article>${title}<p class="standfirst">The week brought fewer cargoes than any since the spring.</p><div class="article-body" itemprop="articleBody">${p(sentences(6))}</div>${related}</article>`,
    ),
    wanted: ['The week brought fewer cargoes than any since the spring.', ...sentences(6)],
    unwanted: teasers,
  },
  {
    name: 'a newsletter box in the midst of the text',
    html: page(
      `<article>${title}${p(sentences(3))}<p>Sign up for our daily newsletter</p><div class="newsletter-signup"><p>The morning letter brings you what matters, free of charge.</p></div>${p(sentences(3, 3))}</article>`,
    ),
    wanted: sentences(6),
    unwanted: ['Sign up for', 'morning letter'],
  },
  {
    name: 'tables for layout, and line breaks for paragraphs',
    html: page(
      `<table><tr><td>${menu}</td><td class="txt"><h1>Exports fall as terminals stay shut</h1><font size="2">${sentences(8).join('<br><br>')}</font></td><td><a href="/a">${teasers[1]}</a></td></tr></table>`,
    ),
    wanted: sentences(8),
    unwanted: [teasers[1] ?? '', 'Oil desk'],
  },
  {
    name: 'hidden text, a consent box and a template',
    html: page(
      `<div class="cookie-consent"><p>We and our partners use cookies to make this site work and to measure its use.</p></div><article>${title}${p(sentences(4))}<p style="display:none">A hidden line that no reader of the page can see.</p><template><p>Template words.</p></template><div aria-hidden="true">Decoration</div>${p(sentences(3, 4))}</article>`,
    ),
    wanted: sentences(7),
    unwanted: ['partners use cookies', 'A hidden line', 'Template words', 'Decoration'],
  },
  {
    name: 'an article in two marked parts with a gallery between them',
    html: page(
      `<main><div class="article">${title}<div itemprop="articleBody">${p(sentences(4))}</div><div class="gallery"><figure><img src="a.jpg"><figcaption>A ship seen from the quay</figcaption></figure></div><div itemprop="articleBody">${p(sentences(4, 4))}</div></div>${related}</main>`,
    ),
    wanted: sentences(8),
    unwanted: [...teasers, 'A ship seen'],
  },
  {
    name: 'quotations, lists and headings within the text',
    html: page(
      `<div class="post-content">${title}${p(sentences(3))}<h2>What traders say</h2><blockquote><p>“We have never waited so long,” a broker said of the queue.</p></blockquote><ul><li>Crude: 1.2mn b/d, down from 1.5mn b/d</li><li>Products: 0.4mn b/d</li></ul>${p(sentences(3, 3))}<div class="tags"><a href="/t/oil">Oil</a> <a href="/t/gas">Gas</a></div></div>${comments(2)}`,
    ),
    wanted: [
      ...sentences(6),
      'What traders say',
      'We have never waited',
      'Crude: 1.2mn b/d',
      'Products: 0.4mn',
    ],
    unwanted: sentences(2, 500),
  },
  {
    name: 'a blog whose author box and navigation follow the text',
    html: page(
      `<div id="page" class="site"><div class="entry-content">${p(sentences(6))}</div><div class="author-box"><p>Ann Example has written about ships and ports for twenty years and lives in Riga.</p></div><nav class="post-navigation"><a href="/p">Previous: ${teasers[0]}</a></nav></div>${footer}`,
    ),
    wanted: sentences(6),
    unwanted: ['twenty years', ...others],
  },
]

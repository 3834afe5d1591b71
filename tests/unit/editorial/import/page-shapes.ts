/** Pages in the shapes of real content systems and newsrooms, with the headline, the day and the text that a draft must have. */

export interface PageShape {
  readonly name: string
  readonly html: string
  readonly headline: string
  readonly day: string | undefined
  /** All of its text, in its order, without Markdown. */
  readonly text: readonly string[]
  /** What must not be in it. */
  readonly unwanted: readonly string[]
}

const doc = (head: string, body: string, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const p = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n')
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const rotterdam = [
  'Crude stocks in Rotterdam fell to 52mn barrels last week, the lowest since October, as refiners returned from maintenance sooner than traders had expected.',
  'Imports from the US Gulf slowed for a third week. Freight for a very large crude carrier rose to $9.2mn, brokers said.',
  '“There is no shortage of oil, there is a shortage of ships that may carry it,” said Jan de Vries, an analyst at Delta Terminals.',
  'Two cargoes from Guyana are due on 14 March, and a third was resold to a buyer in Sines.',
  'Storage companies said that they did not expect the decline to last beyond the second quarter.',
]
const gas = [
  'Norway will cut gas exports by 36mn m³/d from Tuesday because of unplanned work at the Nyhamna plant, the system operator said.',
  'The outage comes as storage sites in Germany are 29pc full, against 45pc a year earlier.',
  'Prices for delivery next month rose by 4pc to €46.10/MWh in early trading before they gave up most of the gain.',
  'The operator expects the plant to return on 21 March. It had planned no work there until May.',
]
const german = [
  'Die Bundesnetzagentur hat am Montag die Alarmstufe des Notfallplans Gas aufgehoben und durch die Frühwarnstufe ersetzt.',
  'Die Speicher seien zu 82 Prozent gefüllt, sagte der Präsident der Behörde in Bonn. Das sei mehr als im Mittel der vergangenen fünf Jahre.',
  'Händler reagierten gelassen: Der Preis für Lieferungen im nächsten Monat gab um zwei Prozent nach.',
  'Verbraucherschützer forderten, die Umlage früher als geplant zu senken.',
]
const french = [
  'Le terminal méthanier du Havre restera à quai jusqu’en septembre, a annoncé jeudi la préfecture de Normandie.',
  'TotalEnergies, qui l’exploite, n’a déchargé aucune cargaison depuis l’été dernier, faute de demande.',
  'Les associations de riverains réclament depuis deux ans le départ du navire, qu’elles jugent inutile.',
  'La décision définitive reviendra au tribunal administratif de Rouen, qui se prononcera avant l’automne.',
]
const spanish = [
  'El Gobierno aprobó este martes un decreto que limita el precio del gas para generar electricidad durante doce meses.',
  'La medida abaratará la factura de los hogares en un 15 %, según los cálculos del ministerio.',
  'Las eléctricas anunciaron que recurrirán la norma ante el Tribunal Supremo.',
  'Bruselas dio su visto bueno en junio, después de tres meses de negociaciones con Madrid y Lisboa.',
]
const russian = [
  'Правительство продлило запрет на экспорт бензина до конца августа, сообщила пресс-служба кабинета министров.',
  'Ограничения не затронут поставки по межправительственным соглашениям и топливо для личного пользования.',
  'Биржевые цены на бензин марки Аи-95 выросли за неделю на три процента и обновили рекорд.',
  'Аналитики ожидают, что запрет будет действовать и осенью, если ремонт заводов затянется.',
]
const arabic = [
  'أعلنت شركة قطر للطاقة يوم الأحد أنها وقعت اتفاقا لتوريد مليوني طن سنويا من الغاز الطبيعي المسال إلى الهند.',
  'ويمتد الاتفاق عشرين عاما، وتبدأ أولى الشحنات في عام 2028 من توسعة حقل الشمال.',
  'وقال وزير الدولة لشؤون الطاقة إن الطلب في آسيا سيبقى قويا خلال العقد المقبل.',
  'ولم تكشف الشركتان عن السعر، لكن مصادر في السوق قالت إنه مرتبط بخام برنت.',
]

const caspian = [
  'Kazakhstan loaded 1.36mn b/d of crude at the Black Sea in January, a quarter more than in December, after a third mooring was repaired.',
  'The consortium said that it lost eleven days to storms and none to drones.',
  'Loadings for February are set at 6.1mn t. Chevron and its partners will lift more than half of them.',
  'Urals and CPC Blend have traded at the same discount since the week before Christmas.',
]
const grid = [
  'Poland’s grid operator curtailed 410GWh of solar power in May, more than in the whole of last year.',
  'Prices were below zero in 118 hours, said Forum Energii, a think-tank in Warsaw.',
  'The government wants to pay for batteries with 4bn zloty from the modernisation fund.',
  'Two auctions are planned before the winter, the first of them in September.',
]
const reactors = [
  'La production nucléaire a reculé de trois pour cent en juillet, la canicule ayant contraint quatre réacteurs à réduire leur puissance.',
  'Le Rhône et la Garonne ont dépassé pendant onze jours les températures que fixe la réglementation.',
  'L’exploitant maintient son objectif annuel, qu’il juge prudent.',
]
const cards = (texts: readonly string[]) =>
  texts
    .map(
      (text, index) =>
        `<div class="item"><h3><a href="/s/${index}">Another story number ${index}</a></h3><p>${text}</p></div>`,
    )
    .join('')

const oneTrust =
  '<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="alertdialog" aria-label="Privacy"><p>By clicking Accept All Cookies, you agree to the storing of cookies on your device to enhance site navigation and analyse site usage.</p><button>Accept All</button></div></div>'

export const pageShapes: readonly PageShape[] = [
  {
    name: 'AMP',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Rotterdam crude stocks fall - Port Wire</title><link rel="canonical" href="https://port.example/news/rotterdam-stocks">${ld({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: 'https://port.example/news/rotterdam-stocks', headline: 'Rotterdam crude stocks fall', datePublished: '2024-03-08T09:12:00Z', dateModified: '2024-03-09T10:00:00Z', publisher: { '@type': 'Organization', name: 'Port Wire' } })}<style amp-custom>p{margin:0}</style></head><body><amp-sidebar id="side" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/tankers">Tankers</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">Port Wire</a></header><article class="amp-wp-article"><header><h1 class="amp-wp-title">Rotterdam crude stocks fall</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">Mia Stone</span></div></header><amp-img src="a.jpg" width="600" height="400"></amp-img><div class="amp-wp-article-content">${p(rotterdam.slice(0, 2))}<amp-ad type="doubleclick"><div fallback>Advertisement</div></amp-ad>${p(rotterdam.slice(2))}<amp-list src="/related.json"><template type="amp-mustache"><p>{{title}}</p></template></amp-list></div><amp-social-share type="twitter"></amp-social-share></article><amp-consent id="c"><div id="ui"><p>We use cookies to show you advertisements that fit, and to count how many people read us.</p></div></amp-consent></body></html>`,
    headline: 'Rotterdam crude stocks fall',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['Advertisement', 'We use cookies', 'Tankers', '{{title}}'],
  },
  {
    name: 'WordPress with blocks, sharing and related posts',
    html: doc(
      '<title>Norway cuts gas exports &#8211; The Pipeline</title><meta property="og:title" content="Norway cuts gas exports"><meta property="og:site_name" content="The Pipeline"><meta property="article:published_time" content="2025-03-17T07:02:11+00:00"><meta property="article:modified_time" content="2025-03-18T07:02:11+00:00">',
      `<div id="page" class="hfeed site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">The Pipeline</a></p><p class="site-description">News on what flows</p></header><div id="content" class="site-content"><main id="main"><article id="post-881" class="post-881 post type-post status-publish format-standard has-post-thumbnail hentry category-gas"><header class="entry-header"><h1 class="entry-title">Norway cuts gas exports</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/881"><time class="entry-date published" datetime="2025-03-17T07:02:11+00:00">March 17, 2025</time><time class="updated" datetime="2025-03-18T07:02:11+00:00">March 18, 2025</time></a></span></div></header><div class="entry-content"><figure class="wp-block-image size-large"><img src="n.jpg" alt=""><figcaption class="wp-element-caption">The plant at Nyhamna in winter. Photo: Operator</figcaption></figure>${p(gas.slice(0, 2))}<h2 class="wp-block-heading">Prices</h2>${p(gas.slice(2))}<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/join">Join our list</a></div></div><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on X</a></li></ul></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><a href="/1">Sweden and the cable</a></div></div></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/gas">Gas</a></span></footer></article><nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/0">Previous post</a></nav><div id="comments" class="comments-area"><h2>Leave a Reply</h2><p class="comment-notes">Your email address will not be published. Required fields are marked.</p></div></main></div></div>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: [...gas.slice(0, 2), 'Prices', ...gas.slice(2)],
    unwanted: [
      'Share this',
      'Related',
      'Your email address',
      'in winter',
      'Join our list',
      'Posted',
    ],
  },
  {
    name: 'Substack',
    html: doc(
      `<title>Why Rotterdam is short of ships</title><meta property="og:title" content="Why Rotterdam is short of ships"><meta name="author" content="Mia Stone">${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: 'https://ships.example/p/short', headline: 'Why Rotterdam is short of ships', datePublished: '2024-03-08T11:00:30+00:00', isAccessibleForFree: true })}`,
      `<div id="entry"><div class="main-menu"><a href="/">Ship Notes</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">Why Rotterdam is short of ships</h1><h3 class="subtitle">It is not the oil that is missing</h3><div class="profile-hover-card-target"><a href="/@mia">Mia Stone</a></div><div class="meta">Mar 08, 2024</div><div class="post-ufi"><a class="like-button">12</a><a>4</a><div>Share</div></div></div><div class="available-content"><div class="body markup">${p(rotterdam.slice(0, 2))}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Ship Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email"><button>Subscribe</button></form></div></div>${p(rotterdam.slice(2, 4))}<p>Brokers agree.<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a></p>${p(rotterdam.slice(4))}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Most of those asked.</p></div></div></div></div></article></div><div class="comments-page"><h4>Discussion about this post</h4><p>A reader writes that all of this was known last year already, and to everyone.</p></div></div>`,
    ),
    headline: 'Why Rotterdam is short of ships',
    day: '2024-03-08',
    text: [
      'It is not the oil that is missing',
      ...rotterdam.slice(0, 4),
      'Brokers agree.',
      ...rotterdam.slice(4),
      'Most of those asked.',
    ],
    unwanted: ['reader-supported', 'Discussion about', 'known last year'],
  },
  {
    name: 'a wire with a JSON-LD graph and hashed classes',
    html: doc(
      `<title>Norway to cut gas exports, operator says | Reuter Example</title>${ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Reuter Example', datePublished: '1999-01-01' },
          { '@type': 'BreadcrumbList', itemListElement: [] },
          {
            '@type': ['NewsArticle', 'Article'],
            '@id': '#a',
            headline: 'Norway to cut gas exports, operator says',
            datePublished: '2025-03-17T06:45:10.000Z',
            dateModified: '2025-03-17T09:45:10.000Z',
            author: [{ '@type': 'Person', name: 'Ann Example' }],
            publisher: { '@id': '#org' },
          },
          { '@type': 'NewsMediaOrganization', '@id': '#org', name: 'Reuter Example' },
        ],
      })}`,
      `<div id="fusion-app"><header class="site-header__header__3x"><nav aria-label="Main"><ul><li><a href="/world">World</a></li><li><a href="/business">Business</a></li></ul></nav></header><main class="regular-article-layout__main__1tzD8"><article class="article__container__2MUeZ"><div class="article-header__wrapper__19NTe"><nav aria-label="Breadcrumb"><a href="/energy">Energy</a></nav><h1 data-testid="Heading" class="text__text__1FZLe article-header__heading">Norway to cut gas exports, operator says</h1><div class="info-content__author-date__1Epi_"><div>By <a href="/ann">Ann Example</a></div><time class="text__text__1FZLe"><span>March 17, 2025</span><span>6:45 AM UTC</span><span>Updated 3 hours ago</span></time></div><div class="article-header__toolbar__"><button>Save</button><button>Share</button></div></div><div class="article-body__wrapper__3IxHM"><ul data-testid="Summary" class="summary__summary__"><li>Outage at Nyhamna plant</li><li>Storage sites are 29pc full</li></ul><div class="article-body__content__17Yit"><div data-testid="paragraph-0" class="text__text__1FZLe article-body__paragraph__2-BtD">OSLO, March 17 (Reuter Example) - ${gas[0]}</div>${gas
        .slice(1)
        .map(
          (text, index) =>
            `<div data-testid="paragraph-${index + 1}" class="text__text__1FZLe article-body__paragraph__2-BtD">${text}</div>`,
        )
        .join(
          '',
        )}<div class="ad-slot__container__" data-testid="ResponsiveAdSlot"><div>Advertisement · Scroll to continue</div></div><p class="text__text__1FZLe sign-off__text__PU3Aj">Reporting by Ann Example; Editing by Bob Sample</p><p class="trust-badge__">Our Standards: <a href="/trust">The Example Trust Principles.</a></p></div></div></article><div class="read-next__container__"><h2>Read Next</h2><ul><li><h3><a href="/x">Copper climbs as mine in Peru stays shut for a fourth week</a></h3><time datetime="2025-03-16">March 16</time></li></ul></div></main><footer>© 2025 Reuter Example. All rights reserved</footer></div>`,
    ),
    headline: 'Norway to cut gas exports, operator says',
    day: '2025-03-17',
    text: [
      'Outage at Nyhamna plant',
      'Storage sites are 29pc full',
      ...gas,
      'Reporting by Ann Example; Editing by Bob Sample',
    ],
    unwanted: ['Advertisement', 'Copper climbs', 'Trust Principles', 'All rights reserved'],
  },
  {
    name: 'a live blog',
    html: doc(
      `<title>Gas crisis live: Norway cuts exports | World news | The Sentinel</title><meta property="og:title" content="Gas crisis live: Norway cuts exports"><meta property="og:site_name" content="The Sentinel">${ld({ '@type': 'LiveBlogPosting', headline: 'Gas crisis live: Norway cuts exports', datePublished: '2025-03-17T06:00:00Z', coverageStartTime: '2025-03-17T06:00:00Z', dateModified: '2025-03-18T22:00:00Z', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Prices give up gains', datePublished: '2025-03-17T12:30:00Z' }] })}`,
      `<header><nav><ul><li><a href="/news">News</a></li></ul></nav></header><main><article class="content--liveblog"><div class="headline"><h1>Gas crisis live: Norway cuts exports</h1></div><div class="standfirst"><p>What happens on Europe’s gas market, as it happens.</p></div><div class="live-blog__blocks" id="liveblog-body"><article class="block" id="block-3"><p class="block-time"><time datetime="2025-03-17T12:30:00Z">12.30 GMT</time></p><h2 class="block-title">Prices give up gains</h2><div class="block-elements">${p(gas.slice(2, 3))}</div><div class="block-share"><a href="#">Share</a></div></article><article class="block" id="block-2"><p class="block-time"><time datetime="2025-03-17T08:10:00Z">08.10 GMT</time></p><h2 class="block-title">Storage is low</h2><div class="block-elements">${p(gas.slice(1, 2))}</div></article><article class="block" id="block-1"><p class="block-time"><time datetime="2025-03-17T06:02:00Z">06.02 GMT</time></p><h2 class="block-title">Norway cuts exports</h2><div class="block-elements">${p([gas[0] ?? '', gas[3] ?? ''])}</div></article></div></article><section class="most-viewed"><h2>Most viewed</h2><ol><li><a href="/a">A village that sold its lake</a></li></ol></section></main>`,
    ),
    headline: 'Gas crisis live: Norway cuts exports',
    day: '2025-03-17',
    text: [
      'What happens on Europe’s gas market, as it happens.',
      '12.30 GMT Prices give up gains',
      gas[2] ?? '',
      '08.10 GMT Storage is low',
      gas[1] ?? '',
      '06.02 GMT Norway cuts exports',
      gas[0] ?? '',
      gas[3] ?? '',
    ],
    unwanted: ['sold its lake'],
  },
  {
    name: 'a teaser before a paywall',
    html: doc(
      `<title>Rotterdam runs low | Money Times</title><meta property="og:title" content="Rotterdam runs low"><meta property="og:site_name" content="Money Times">${ld({ '@type': 'NewsArticle', headline: 'Rotterdam runs low', datePublished: '2024-03-08', isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywalled' } })}`,
      `<article><h1>Rotterdam runs low</h1><div class="article-content">${p(rotterdam.slice(0, 2))}</div><div class="paywall barrier" id="barrier-page"><h2>Subscribe to unlock this article</h2><div class="offer"><h3>Standard digital</h3><p>Essential digital access to quality journalism on any device, with a discount if you pay for a year up front.</p><p>€39 per month. Cancel any time during your trial.</p></div><div class="offer"><h3>Premium digital</h3><p>Complete digital access to expert analysis by our industry leaders, with all newsletters.</p><p>€69 per month.</p></div><p>Explore our full range of subscriptions, for individuals, for teams and for universities that want to read us.</p></div></article>`,
    ),
    headline: 'Rotterdam runs low',
    day: '2024-03-08',
    text: rotterdam.slice(0, 2),
    unwanted: [
      'Subscribe to unlock',
      'Essential digital',
      'Complete digital',
      'per month',
      'Explore our full range',
    ],
  },
  {
    name: 'a cookie wall longer than the story',
    html: doc(
      '<title>Le terminal du Havre reste à quai - La Dépêche du Port</title><meta property="og:title" content="Le terminal du Havre reste à quai"><meta property="og:site_name" content="La Dépêche du Port">',
      `<div class="didomi-popup-container" id="didomi-host"><div class="didomi-popup-view"><h2>Votre vie privée</h2>${p(Array.from({ length: 8 }, (_, index) => `Avec votre accord, nos ${index + 120} partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles comme votre visite sur ce site.`))}</div></div><div class="page"><h1>Le terminal du Havre reste à quai</h1><p class="article__date">Publié le jeudi 13 mars 2025 à 18h20</p><div class="article__content">${p(french)}</div></div>`,
      'lang="fr"',
    ),
    headline: 'Le terminal du Havre reste à quai',
    day: '2025-03-13',
    text: french,
    unwanted: ['partenaires', 'vie privée', 'Publié le'],
  },
  {
    name: 'a syndicated story with the day of its source and that of its copy',
    html: doc(
      `<title>Crude stocks in Rotterdam fall | Local Post</title><meta property="og:site_name" content="Local Post"><link rel="canonical" href="https://wire.example/2024/03/08/stocks">${ld({ '@type': 'NewsArticle', headline: 'Crude stocks in Rotterdam fall', datePublished: '2024-03-08T15:00:00+01:00', dateModified: '2024-03-12T08:00:00+01:00' })}`,
      `<div class="wrap"><h1>Crude stocks in Rotterdam fall</h1><div class="source">The Wire</div><div class="syndicated">Republished on <time datetime="2024-03-12T08:00:00+01:00">12 March 2024</time></div><div class="story-text">${p(rotterdam)}<p><em>This article was originally published on The Wire on 8 March 2024.</em></p></div></div>`,
    ),
    headline: 'Crude stocks in Rotterdam fall',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['Republished', 'originally published'],
  },
  {
    name: 'Arabic, from right to left',
    html: doc(
      '<title>قطر للطاقة توقع اتفاقا مع الهند | أخبار الطاقة</title><meta property="og:title" content="قطر للطاقة توقع اتفاقا مع الهند"><meta property="og:site_name" content="أخبار الطاقة">',
      `<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/oil">النفط</a></li></ul></nav></header><main id="main-content-area"><h1>قطر للطاقة توقع اتفاقا مع الهند</h1><div class="article-dates"><span class="date-simple">11 فبراير 2024</span></div><div class="wysiwyg wysiwyg--all-content" dir="rtl">${p(arabic)}</div><div class="more-on"><h2>المزيد</h2><ul><li><a href="/a">أسعار النفط ترتفع</a></li></ul></div></main>`,
      'lang="ar" dir="rtl"',
    ),
    headline: 'قطر للطاقة توقع اتفاقا مع الهند',
    day: '2024-02-11',
    text: arabic,
    unwanted: ['أسعار النفط', 'الرئيسية'],
  },
  {
    name: 'microdata without metadata',
    html: doc(
      '<title>Nachrichten</title>',
      `<div itemscope itemtype="http://schema.org/NewsArticle"><span class="kicker">Energie</span><h2 itemprop="headline">Bund hebt Alarmstufe Gas auf</h2><meta itemprop="dateModified" content="2025-07-03T10:00:00+02:00"><div class="infos"><span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Eva Muster</span></span>, <time itemprop="datePublished" datetime="2025-07-01T14:05:00+02:00">01.07.2025 14:05</time></div><div itemprop="articleBody">${p(german)}</div><div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Der Bote"></div></div><div class="mehr-zum-thema"><h3>Mehr zum Thema</h3><ul><li><a href="/1">Was die Alarmstufe bedeutet</a></li></ul></div>`,
      'lang="de"',
    ),
    headline: 'Bund hebt Alarmstufe Gas auf',
    day: '2025-07-01',
    text: german,
    unwanted: ['Was die Alarmstufe bedeutet', 'Eva Muster'],
  },
  {
    name: 'a print view',
    html: doc(
      '<title>Print: Norway cuts gas exports</title>',
      `<body onload="window.print()"><div id="printHeader"><img src="logo.gif" alt="The Pipeline"></div><h1>Norway cuts gas exports</h1><p><small>The Pipeline, Monday, 17 March 2025 07:02</small></p>${p(gas)}<hr><p><small>Printed from https://pipeline.example/881. © 2025 The Pipeline</small></p>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['Printed from', 'Monday, 17'],
  },
  {
    name: 'a headline in Open Graph alone, and text in divisions without paragraphs',
    html: doc(
      '<title>The Harbour Daily</title><meta property="og:title" content="Crude stocks in Rotterdam fall | The Harbour Daily"><meta property="og:site_name" content="The Harbour Daily"><meta name="date" content="2024-03-08">',
      `<div class="logo">The Harbour Daily</div><div class="x1"><div class="x2">${rotterdam.map((text) => `<div class="x3"><span>${text}</span></div>`).join('')}</div></div><div class="x4"><a href="/1">Front page</a> <a href="/2">Ships</a> <a href="/3">Weather</a></div>`,
    ),
    headline: 'Crude stocks in Rotterdam fall',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['Front page', 'Weather'],
  },
  {
    name: 'bylines, reading time and the author’s life around the text',
    html: doc(
      '<title>Norway cuts gas exports | Fuel</title><meta property="og:title" content="Norway cuts gas exports"><meta property="og:site_name" content="Fuel">',
      `<main><article class="post"><h1>Norway cuts gas exports</h1><div class="post__authors"><div class="person"><img src="a.jpg" alt="Ann Example"><div><a href="/ann">Ann Example</a><p>Senior gas correspondent</p></div></div><p>Mar 17, 2025 · 3 min read</p></div>${p(gas)}<div class="post__bio"><h3>About the author</h3><p>Ann Example has covered gas since 2009. She was born in Bergen and lives in Lisbon with two cats.</p></div></article></main>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['Senior gas', 'min read', 'two cats'],
  },
  {
    name: 'related boxes and a newsletter form between paragraphs',
    html: doc(
      `<title>Rotterdam crude stocks fall</title><meta property="og:title" content="Rotterdam crude stocks fall">${ld({ '@type': 'Article', headline: 'Rotterdam crude stocks fall', datePublished: '2024-03-08' })}`,
      `<article><h1>Rotterdam crude stocks fall</h1><div class="c-body">${p(rotterdam.slice(0, 1))}<div class="c-inset"><h4>Read more</h4><a href="/a"><img src="a.jpg" alt=""><span>How Guyana became a supplier of Europe in four years</span></a></div>${p(rotterdam.slice(1, 2))}<p><strong>Read also: <a href="/b">A tanker’s long way home</a></strong></p>${p(rotterdam.slice(2, 3))}<section class="c-signup"><h3>The Morning Barrel</h3><p>All the oil news that you need before breakfast, in your inbox at six every weekday.</p><form><input type="email" placeholder="Your email"><button>Sign me up</button></form><p>By signing up you agree to our <a href="/terms">terms</a> and <a href="/privacy">privacy policy</a>.</p></section>${p(rotterdam.slice(3))}</div></article>`,
    ),
    headline: 'Rotterdam crude stocks fall',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['How Guyana became', 'long way home', 'before breakfast', 'By signing up'],
  },
  {
    name: 'a second article that scrolling has loaded',
    html: doc(
      '<title>Norway cuts gas exports - Wire</title><meta property="og:title" content="Norway cuts gas exports"><meta property="og:url" content="https://wire.example/norway"><meta property="article:published_time" content="2025-03-17T07:00:00Z">',
      `<div id="infinite"><article data-url="/norway"><h1>Norway cuts gas exports</h1><div class="article-body">${p(gas)}</div></article><article data-url="/rotterdam"><h1>Rotterdam crude stocks fall</h1><time datetime="2024-03-08">8 March 2024</time><div class="article-body">${p(rotterdam)}</div></article></div>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: rotterdam,
  },
  {
    name: 'captions and credits among the paragraphs',
    html: doc(
      '<title>Rotterdam crude stocks fall</title><meta property="og:title" content="Rotterdam crude stocks fall"><meta property="article:published_time" content="2024-03-08">',
      `<article><h1>Rotterdam crude stocks fall</h1>${p(rotterdam.slice(0, 1))}<div class="image-block"><img src="a.jpg" alt="Tanks"><div class="image-block__caption">Tanks at the Maasvlakte seen from the air last summer</div><div class="image-block__credit">Getty Images</div></div>${p(rotterdam.slice(1, 3))}<p><img src="b.jpg" alt="Ship"><br><em>A very large crude carrier leaves the port. (Photo by Jan Jansen)</em></p>${p(rotterdam.slice(3))}</article>`,
    ),
    headline: 'Rotterdam crude stocks fall',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['seen from the air', 'Getty Images', 'Photo by Jan'],
  },
  {
    name: 'a table of prices and lists',
    html: doc(
      '<title>Prices of the week</title><meta property="og:title" content="Prices of the week"><meta property="article:published_time" content="2024-03-08">',
      `<article><h1>Prices of the week</h1>${p(rotterdam.slice(0, 2))}<table class="prices"><caption>Closing prices</caption><thead><tr><th>Crude</th><th>$/bl</th></tr></thead><tbody><tr><td>Brent</td><td>82.08</td></tr><tr><td>WTI</td><td>78.01</td></tr></tbody></table><p>To watch next week:</p><ul><li>Opec’s monthly report on Tuesday</li><li>US stocks on Wednesday</li></ul>${p(rotterdam.slice(2))}</article>`,
    ),
    headline: 'Prices of the week',
    day: '2024-03-08',
    text: [
      ...rotterdam.slice(0, 2),
      'Table: Closing prices Crude $/bl Brent 82.08 WTI 78.01',
      'To watch next week:',
      'Opec’s monthly report on Tuesday US stocks on Wednesday',
      ...rotterdam.slice(2),
    ],
    unwanted: [],
  },
  {
    name: 'Spanish words for the day, and an address without one',
    html: doc(
      '<title>El Gobierno limita el precio del gas - El Faro</title><meta property="og:title" content="El Gobierno limita el precio del gas"><meta property="og:site_name" content="El Faro">',
      `<div class="noticia"><h1 class="titular">El Gobierno limita el precio del gas</h1><h2 class="subtitulo">El tope durará doce meses</h2><div class="firma"><span class="autor">Ana Ejemplo</span> <span class="fecha">Madrid, 14 de junio de 2022 - 13:45</span></div><div class="cuerpo">${p(spanish)}</div><div class="mas-info"><h3>Más información</h3><ul><li><a href="/1">Así funciona el tope</a></li></ul></div></div>`,
      'lang="es"',
    ),
    headline: 'El Gobierno limita el precio del gas',
    day: '2022-06-14',
    text: ['El tope durará doce meses', ...spanish],
    unwanted: ['Así funciona', 'Ana Ejemplo', 'Más información'],
  },
  {
    name: 'German words for the day, with the day of the change before it',
    html: doc(
      '<title>Bund hebt Alarmstufe auf | Der Bote</title><meta property="og:title" content="Bund hebt Alarmstufe auf"><meta property="og:site_name" content="Der Bote">',
      `<article><h1>Bund hebt Alarmstufe auf</h1><p class="zeit">Aktualisiert am 3. Juli 2025, 09:10 Uhr</p><p class="zeit">Veröffentlicht am 1. Juli 2025, 14:05 Uhr</p>${p(german)}<p class="anzeige">Anzeige</p></article>`,
      'lang="de"',
    ),
    headline: 'Bund hebt Alarmstufe auf',
    day: '2025-07-01',
    text: german,
    unwanted: ['Aktualisiert', 'Anzeige'],
  },
  {
    name: 'Russian words for the day',
    html: doc(
      '<title>Запрет на экспорт бензина продлён — Ведомость</title><meta property="og:title" content="Запрет на экспорт бензина продлён">',
      `<div class="article"><div class="article__meta"><span>28 июля 2025, 12:40</span></div><h1>Запрет на экспорт бензина продлён</h1><div class="article__text">${p(russian)}</div><div class="article__tags"><a href="/t">Бензин</a><a href="/e">Экспорт</a></div><div class="article__incut"><a href="/x">Читайте также: Цены на дизель снизились</a></div></div>`,
      'lang="ru"',
    ),
    headline: 'Запрет на экспорт бензина продлён',
    day: '2025-07-28',
    text: russian,
    unwanted: ['Читайте также'],
  },
  {
    name: 'a <time> of the update before that of publication',
    html: doc(
      '<title>Norway cuts gas exports</title><meta property="og:title" content="Norway cuts gas exports">',
      `<article><h1>Norway cuts gas exports</h1><p class="dates">Updated: <time datetime="2025-03-19T10:00:00Z">19 March 2025</time> | Published: <time datetime="2025-03-17T07:00:00Z">17 March 2025</time></p>${p(gas)}</article>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['Updated:'],
  },
  {
    name: 'a press release with what it says of its company',
    html: doc(
      '<title>Press release: Delta Terminals reports stocks</title>',
      `<main><div class="press-release"><p>FOR IMMEDIATE RELEASE</p><h1>Delta Terminals reports stocks</h1><p><strong>ROTTERDAM, Netherlands, March 8, 2024</strong> -- ${rotterdam[0]}</p>${p(rotterdam.slice(1))}<p>###</p><h3>About Delta Terminals</h3><p>Delta Terminals stores liquids at nine ports. Founded in 1921, it employs 1,400 people and is listed in Amsterdam.</p><h3>Media contact</h3><p>press@delta.example, +31 10 555 0100</p></div></main>`,
    ),
    headline: 'Delta Terminals reports stocks',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['FOR IMMEDIATE', 'Founded in 1921', '555 0100'],
  },
  {
    name: 'an article that a script draws, whose text is in JSON-LD alone',
    html: doc(
      `<title>Rotterdam crude stocks fall</title>${ld({ '@type': 'NewsArticle', headline: 'Rotterdam crude stocks fall', datePublished: '2024-03-08', articleBody: rotterdam.join('\n\n') })}`,
      '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script>',
    ),
    headline: 'Rotterdam crude stocks fall',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['enable JavaScript'],
  },
  {
    name: 'BBC-like blocks',
    html: doc(
      `<title>Norway cuts gas exports - Example News</title><meta property="og:title" content="Norway cuts gas exports - Example News">${ld({ '@type': 'ReportageNewsArticle', headline: 'Norway cuts gas exports', datePublished: '2025-03-17T07:00:00.000Z' })}`,
      `<nav aria-label="Example"><a href="/news">News</a><a href="/sport">Sport</a></nav><main id="main-content"><article><div data-component="headline-block"><h1>Norway cuts gas exports</h1></div><div data-component="byline-block"><time datetime="2025-03-17T07:00:00.000Z">4 hours ago</time><div><span>Ann Example</span><span>Energy correspondent</span></div></div><div data-component="image-block"><figure><img src="a.jpg" alt=""><span>Getty</span></figure></div>${gas.map((text) => `<div data-component="text-block"><p>${text}</p></div>`).join('')}<div data-component="links-block"><ul><li><a href="/1">Why is gas so dear?</a></li><li><a href="/2">How homes can save</a></li></ul></div><div data-component="topic-list"><div>Related topics</div><a href="/t/gas">Gas</a><a href="/t/norway">Norway</a></div></article></main>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['Energy correspondent', 'Why is gas so dear', 'Related topics', '4 hours ago'],
  },
  {
    name: 'Medium-like sections with a clap bar',
    html: doc(
      '<title>Rotterdam is short of ships | by Mia Stone | Medium-like</title><meta property="og:title" content="Rotterdam is short of ships"><meta property="article:published_time" content="2024-03-08T20:15:00.000Z"><meta name="author" content="Mia Stone">',
      `<div class="root"><div class="a b c"><article><div><section><div><h1 class="pw-post-title">Rotterdam is short of ships</h1><div class="d e f"><a href="/@mia">Mia Stone</a><button>Follow</button><span>5 min read</span><span>Mar 8, 2024</span></div><div class="g"><button>--</button><button>Listen</button><button>Share</button></div>${p(rotterdam, ' class="pw-post-body-paragraph"')}</div></section></div></article></div><div class="h"><div><h2>Written by Mia Stone</h2><p>Writes about ports. 1.2K followers and more to come, she hopes, from both sides of the sea.</p></div><h2>More from Mia Stone</h2><div><a href="/p1"><h3>The last ferry of the night</h3><p>Notes from a slow crossing between two islands that hardly talk</p></a></div></div></div>`,
    ),
    headline: 'Rotterdam is short of ships',
    day: '2024-03-08',
    text: rotterdam,
    unwanted: ['min read', 'followers', 'slow crossing'],
  },
  {
    name: 'Drupal fields of a ministry',
    html: doc(
      '<title>Minister opens terminal | Ministry of Energy</title><meta name="dcterms.title" content="Minister opens terminal"><meta name="dcterms.date" content="2023-11-02">',
      `<div class="region region-header"><div class="block block-system-branding"><a href="/">Ministry of Energy</a></div></div><div class="region region-content"><div class="block block-page-title"><h1 class="page-header">Minister opens terminal</h1></div><div class="node node--type-news"><div class="field field--name-field-date field--label-inline"><div class="field__label">Date</div><div class="field__item">02/11/2023</div></div><div class="field field--name-body field--type-text-with-summary field__item">${p(rotterdam)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/lng">LNG</a></div></div></div></div><div class="region region-sidebar-second"><h2>Latest news</h2><div class="views-row"><span class="date">12/12/2023</span> <a href="/n">Budget hearing moved</a></div></div>`,
    ),
    headline: 'Minister opens terminal',
    day: '2023-11-02',
    text: rotterdam,
    unwanted: ['Budget hearing', 'LNG'],
  },
  {
    name: 'Ghost with cards and a members’ notice',
    html: doc(
      `<title>Norway cuts gas exports</title><meta property="og:title" content="Norway cuts gas exports"><meta property="article:published_time" content="2025-03-17T07:00:00.000Z">${ld({ '@type': 'Article', headline: 'Norway cuts gas exports', datePublished: '2025-03-17T07:00:00.000Z' })}`,
      `<div class="gh-viewport"><header id="gh-head"><a class="gh-head-logo" href="/">Flow</a></header><main id="site-main"><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">Norway cuts gas exports</h1><p class="gh-article-excerpt">A plant fails, and storage is low.</p><div class="gh-article-meta"><h4 class="gh-author-name"><a href="/ann">Ann Example</a></h4><div class="byline-meta-content"><time datetime="2025-03-17">17 Mar 2025</time><span>2 min read</span></div></div></header><section class="gh-content">${p(gas.slice(0, 2))}<div class="kg-card kg-callout-card"><div class="kg-callout-text">Storage: 29pc full, against 45pc a year earlier.</div></div>${p(gas.slice(2))}<div class="kg-card kg-signup-card"><h2>Sign up for Flow</h2><p>Twice a week, free, and never sold to anyone.</p></div></section></article><section class="footer-cta"><h2>Become a member</h2><p>Subscribe to read everything that we have ever written about pipes.</p></section></main></div>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: [
      'A plant fails, and storage is low.',
      ...gas.slice(0, 2),
      'Storage: 29pc full, against 45pc a year earlier.',
      ...gas.slice(2),
    ],
    unwanted: ['min read', 'never sold', 'ever written'],
  },
  {
    name: 'a page of the nineties',
    html: `<html><head><title>Oil News: Rotterdam stocks fall</title></head><body bgcolor="#ffffff"><center><img src="banner.gif"><br><font size="1"><a href="index.html">Home</a> | <a href="arch.html">Archive</a> | <a href="mail.html">Contact</a></font></center><table width="600"><tr><td width="120" valign="top"><font size="1"><a href="1.html">Prices</a><br><a href="2.html">Tankers</a></font></td><td valign="top"><font size="5"><b>Rotterdam stocks fall</b></font><br><font size="2"><i>March 8, 1999</i></font><p>${rotterdam.join('<p>')}<p><font size="1">Copyright 1999 Oil News</font></td></tr></table></body></html>`,
    headline: 'Rotterdam stocks fall',
    day: '1999-03-08',
    text: rotterdam,
    unwanted: ['Archive', 'Tankers', 'Copyright'],
  },
  {
    name: 'Japanese',
    html: doc(
      '<title>政府、ＬＮＧの備蓄を増強へ｜エネルギー新聞</title><meta property="og:title" content="政府、ＬＮＧの備蓄を増強へ"><meta property="og:site_name" content="エネルギー新聞">',
      `<header><a href="/">エネルギー新聞</a></header><main><h1>政府、ＬＮＧの備蓄を増強へ</h1><p class="date">2024年3月8日 5時00分</p><div class="article_body"><p>政府は八日、液化天然ガスの戦略的な備蓄を冬の間に月一隻分から三隻分へ増やす方針を固めた。中東の情勢が不安定になっているためだ。</p><p>経済産業省によると、電力会社が在庫を積み増す費用の一部を国が負担する。予算は来年度に百億円を見込む。</p><p>専門家は「量よりも柔軟な契約が重要だ」と指摘している。</p></div><div class="share"><a href="#">シェアする</a></div><section class="ranking"><h2>アクセスランキング</h2><ol><li><a href="/1">原油価格が上昇</a></li></ol></section></main>`,
      'lang="ja"',
    ),
    headline: '政府、ＬＮＧの備蓄を増強へ',
    day: '2024-03-08',
    text: [
      '政府は八日、液化天然ガスの戦略的な備蓄を冬の間に月一隻分から三隻分へ増やす方針を固めた。中東の情勢が不安定になっているためだ。',
      '経済産業省によると、電力会社が在庫を積み増す費用の一部を国が負担する。予算は来年度に百億円を見込む。',
      '専門家は「量よりも柔軟な契約が重要だ」と指摘している。',
    ],
    unwanted: ['シェアする', '原油価格'],
  },
  {
    name: 'a consent banner, a ticker and a sponsor’s block of the same class as the text',
    html: doc(
      `<title>Norway cuts gas exports | Market Eye</title><meta property="og:title" content="Norway cuts gas exports"><meta property="og:site_name" content="Market Eye"><meta name="parsely-pub-date" content="2025-03-17T07:00:00Z">`,
      `${oneTrust}<div class="ticker-tape"><span>BRENT 71.02 +0.4%</span><span>TTF 46.10 +4%</span></div><div class="container"><div class="content-block"><h1>Norway cuts gas exports</h1></div><div class="content-block">${p(gas)}</div><div class="content-block sponsored-content"><p>Sponsored: Hedge your winter with Acme Futures, the broker that engineers trust in forty countries.</p></div><div class="content-block disclaimer"><p>Market Eye does not give investment advice. Past performance is no guide to what comes.</p></div></div>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['cookies', 'BRENT', 'Sponsored', 'investment advice'],
  },
  {
    name: 'footnotes at the end of a paper',
    html: doc(
      '<title>Stocks and ships | Institute</title><meta name="citation_title" content="Stocks and ships"><meta name="citation_publication_date" content="2024/03/08"><meta name="citation_author" content="Stone, Mia">',
      `<main><h1>Stocks and ships</h1><div class="paper"><p>${rotterdam[0]}<sup><a href="#fn1" id="ref1">1</a></sup></p><p>${rotterdam[1]}<sup><a href="#fn2" id="ref2">[2]</a></sup></p>${p(rotterdam.slice(2))}<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Port authority, weekly statistics. <a href="#ref1">↩</a></p></li><li id="fn2"><p>Survey of eight brokers. <a href="#ref2">↩</a></p></li></ol></section></div></main>`,
    ),
    headline: 'Stocks and ships',
    day: '2024-03-08',
    text: [...rotterdam, 'Port authority, weekly statistics.', 'Survey of eight brokers.'],
    unwanted: ['↩'],
  },
  {
    name: 'an archive page whose list of dated stories comes first',
    html: doc(
      '<title>Norway cuts gas exports</title>',
      `<div class="left"><ul class="archive"><li><span>20.03.2025</span> <a href="/1">Sweden and the cable</a></li><li><span>19.03.2025</span> <a href="/2">A dry year for hydropower</a></li></ul></div><div class="right"><h1>Norway cuts gas exports</h1><div class="d">17.03.2025</div>${p(gas)}</div>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['dry year', '20.03.2025'],
  },
  {
    name: 'an update’s day in JSON-LD and the day of publication in words',
    html: doc(
      `<title>Rotterdam crude stocks fall</title>${ld({ '@type': 'NewsArticle', headline: 'Rotterdam crude stocks fall', dateModified: '2024-04-01T00:00:00Z' })}`,
      `<article><h1>Rotterdam crude stocks fall</h1><p class="byline">Mia Stone, Rotterdam | Friday 8 March 2024</p>${p(rotterdam)}<p><em>This article was amended on 1 April 2024 to correct the number of cargoes.</em></p></article>`,
    ),
    headline: 'Rotterdam crude stocks fall',
    day: '2024-03-08',
    text: [
      ...rotterdam,
      'This article was amended on 1 April 2024 to correct the number of cargoes.',
    ],
    unwanted: ['Mia Stone'],
  },
  {
    name: 'Portuguese with a day in numbers and a gallery of links',
    html: doc(
      '<title>Petroleiras voltam ao mar | Jornal do Porto</title><meta property="og:title" content="Petroleiras voltam ao mar"><meta property="og:site_name" content="Jornal do Porto">',
      `<article class="materia"><h1 class="materia-titulo">Petroleiras voltam ao mar</h1><p class="materia-linha-fina">Leilão atrai nove empresas</p><div class="materia-assinatura">Por Ana Exemplo — Rio de Janeiro</div><div class="materia-data">08/03/2024 09h12 Atualizado 10/03/2024</div><div class="materia-conteudo"><p>O leilão de blocos no mar rendeu 4,2 bilhões de reais ao governo, mais do que se esperava, informou a agência reguladora.</p><p>Nove empresas apresentaram ofertas, entre elas três que nunca tinham explorado no país.</p><div class="saiba-mais"><strong>Leia também</strong><ul><li><a href="/a">Gasolina fica mais cara</a></li><li><a href="/b">O que é o pré-sal</a></li></ul></div><p>As perfurações devem começar em 2026, depois das licenças ambientais, segundo o ministério.</p></div></article>`,
      'lang="pt-BR"',
    ),
    headline: 'Petroleiras voltam ao mar',
    day: '2024-03-08',
    text: [
      'Leilão atrai nove empresas',
      'O leilão de blocos no mar rendeu 4,2 bilhões de reais ao governo, mais do que se esperava, informou a agência reguladora.',
      'Nove empresas apresentaram ofertas, entre elas três que nunca tinham explorado no país.',
      'As perfurações devem começar em 2026, depois das licenças ambientais, segundo o ministério.',
    ],
    unwanted: ['Leia também', 'Gasolina fica', 'Atualizado'],
  },
  {
    name: 'words of the video player and of the machine that reads aloud',
    html: doc(
      `<title>Norway cuts gas exports | TV Nord</title><meta property="og:title" content="Norway cuts gas exports"><meta property="og:site_name" content="TV Nord">${ld(
        [
          { '@type': 'VideoObject', name: 'Plant seen from a boat', uploadDate: '2025-02-01' },
          {
            '@type': 'NewsArticle',
            headline: 'Norway cuts gas exports',
            datePublished: '2025-03-17',
          },
        ],
      )}`,
      `<article><h1>Norway cuts gas exports</h1><div class="player"><div class="vjs-text">This is a modal window.</div><div class="vjs-control">Beginning of dialog window. Escape will cancel and close the window.</div></div><div class="tts"><p>Listen to this article: 3 min. This audio is auto-generated. Please let us know if you have feedback.</p></div>${p(gas)}</article>`,
    ),
    headline: 'Norway cuts gas exports',
    day: '2025-03-17',
    text: gas,
    unwanted: ['modal window', 'dialog window', 'auto-generated'],
  },
  {
    name: 'teasers of other stories, with more text than the story',
    html: doc(
      '<title>Grid curtails solar | Watt</title><meta property="og:title" content="Grid curtails solar"><meta property="article:published_time" content="2025-06-04">',
      `<main><div class="story"><h1>Grid curtails solar</h1>${p(grid)}</div><div class="feed">${cards(caspian)}${cards(reactors)}</div></main>`,
    ),
    headline: 'Grid curtails solar',
    day: '2025-06-04',
    text: grid,
    unwanted: caspian,
  },
  {
    name: 'a byline, two days and the time it takes to read, in French',
    html: doc(
      '<title>Le nucléaire recule - Les Ondes</title><meta property="og:title" content="Le nucléaire recule">',
      `<article><h1>Le nucléaire recule</h1><p>Par Jeanne Exemple</p><p>Mis à jour le 4 août 2025 à 09h10, publié le 2 août 2025 à 18h00</p><p>Temps de lecture : 2 min</p>${p(reactors)}<p><em>Pour nous écrire : redaction@ondes.example</em></p></article>`,
      'lang="fr"',
    ),
    headline: 'Le nucléaire recule',
    day: '2025-08-02',
    text: reactors,
    unwanted: ['Jeanne', 'Temps de', 'redaction@'],
  },
  {
    name: 'the beginning of a story before an offer, and all of it in JSON-LD',
    html: doc(
      `<title>Grid curtails solar</title>${ld({ '@graph': [{ '@type': 'NewsArticle', headline: 'Grid curtails solar', datePublished: '2025-06-04T06:00:00+02:00', isAccessibleForFree: false, articleBody: grid.join(' \n') }] })}`,
      `<article><h1>Grid curtails solar</h1><p>${grid[0]?.slice(0, 60)}…</p><div class="gate"><h3>Subscribe to continue reading</h3><p>From €2 per month.</p></div></article>`,
    ),
    headline: 'Grid curtails solar',
    day: '2025-06-04',
    text: grid,
    unwanted: ['per month'],
  },
  {
    name: 'a German teaser before an offer',
    html: doc(
      `<title>Netz drosselt Sonne | Blatt</title><meta property="og:title" content="Netz drosselt Sonne"><meta name="date" content="2025-06-04T06:00:00+02:00">`,
      `<article><h1>Netz drosselt Sonne</h1>${p(grid.slice(0, 3))}<div class="abo"><h2>Weiterlesen mit Blatt+</h2><p>Alle Artikel lesen, jederzeit kündbar, im ersten Monat für einen Euro, danach 9,99 Euro pro Monat.</p></div></article>`,
      'lang="de"',
    ),
    headline: 'Netz drosselt Sonne',
    day: '2025-06-04',
    text: grid.slice(0, 3),
    unwanted: ['kündbar', 'Weiterlesen'],
  },
  {
    name: 'a second heading that is a part of the title',
    html: doc(
      '<title>CPC loads more :: Steppe Oil Review</title>',
      `<div id="wrap"><div id="menu"><a href="/">Start</a> <a href="/old">Older</a></div><div class="entry"><h2>CPC loads more</h2><span class="when">3 February 2026</span>${p(caspian)}</div></div>`,
    ),
    headline: 'CPC loads more',
    day: '2026-02-03',
    text: caspian,
    unwanted: ['Older'],
  },
  {
    name: 'sections below headings that are links',
    html: doc(
      '<title>Three grids to watch</title><meta property="og:title" content="Three grids to watch"><meta name="date" content="2025-06-04">',
      `<article><h1>Three grids to watch</h1><p>${grid[0]}</p><h2><a href="https://pse.example">Poland</a></h2><p>${grid[1]}</p><h2><a href="https://x.example">Kazakhstan</a></h2><p>${caspian[0]}</p><h2><a href="https://y.example">France</a></h2><p>${reactors[0]}</p></article>`,
    ),
    headline: 'Three grids to watch',
    day: '2025-06-04',
    text: [
      grid[0] ?? '',
      'Poland',
      grid[1] ?? '',
      'Kazakhstan',
      caspian[0] ?? '',
      'France',
      reactors[0] ?? '',
    ],
    unwanted: [],
  },
  {
    name: 'a live blog of entries in a list, without an article around them',
    html: doc(
      `<title>Storm live</title><meta property="og:title" content="Storm live: terminals shut">${ld({ '@type': 'LiveBlogPosting', headline: 'Storm live: terminals shut', coverageStartTime: '2026-01-10T05:00:00Z', datePublished: '2026-01-10T05:00:00Z' })}`,
      `<main><h1>Storm live: terminals shut</h1><ol class="lx-stream"><li class="lx-stream__post"><article><header><h3>Moorings checked</h3></header><div class="lx-body">${p(caspian.slice(1, 2))}</div></article></li><li class="lx-stream__post"><article><header><h3>Loadings set</h3></header><div class="lx-body">${p(caspian.slice(2, 3))}</div></article></li></ol></main>`,
    ),
    headline: 'Storm live: terminals shut',
    day: '2026-01-10',
    text: ['Moorings checked', caspian[1] ?? '', 'Loadings set', caspian[2] ?? ''],
    unwanted: [],
  },
]

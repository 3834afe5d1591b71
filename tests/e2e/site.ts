import { expect, type Page } from '@playwright/test'

/** The article that the product was conceived from; the tests read it as a reader would. */
export const seed = '/articles/us-ready-to-discuss-russia-security-guarantees'

/** One of every kind of page, by the name that a test's title shows. */
export const kinds = {
  'front page': '/',
  article: seed,
  'revised article': '/articles/nord-stream-sabotage-2022',
  'changes of an article': '/articles/nord-stream-sabotage-2022/changes',
  'citation of an article': '/articles/nord-stream-sabotage-2022/cite',
  author: '/authors/desk',
  archive: '/news',
  'filtered archive': '/news?commodity=coal&commodity=lng',
  'search result': '/news?q=nord+stream',
  'search without a result': '/news?q=zzxqy',
  commodities: '/commodities',
  commodity: '/commodities/natural-gas',
  storylines: '/storylines',
  storyline: '/storylines/russia-ukraine-war',
  reports: '/reports',
  report: '/reports/hormuz-2026',
  'citation of a report': '/reports/hormuz-2026/cite',
  organisation: '/organisations/gazprom',
  place: '/places/nord-stream-2',
  country: '/countries/RU',
  benchmarks: '/benchmarks',
  benchmark: '/benchmarks/brent',
  'part of a benchmark': '/benchmarks/wti?scale=log&from=2020-01-01&to=2020-12-31',
  'front page of a day': '/on/2022-02-24',
  map: '/map',
  'filtered map': '/map?commodity=natural-gas&year=2022',
  corrections: '/corrections',
  feeds: '/feeds',
  glossary: '/glossary',
  converter: '/glossary?value=55&unit=bn-m3-yr',
  about: '/about',
  'missing article': '/articles/us-ready-to-discus',
  'missing page': '/no-such-page',
  'nonsense query': '/news?commodity=nonsense',
  'nonsense part': '/benchmarks/brent?scale=nonsense',
  'nonsense amount': '/glossary?value=lots&unit=bn-m3-yr',
  'nonsense map': '/map?year=soon',
} as const

/** Those that answer other than 200, and say so to the console as any browser does. */
export const missing: Readonly<Partial<Record<keyof typeof kinds, number>>> = {
  'missing article': 404,
  'missing page': 404,
  'nonsense query': 400,
  'nonsense part': 400,
  'nonsense amount': 400,
  'nonsense map': 400,
}

export const kindNames = Object.keys(kinds).filter(
  (name): name is keyof typeof kinds => name in kinds,
)

/** The page has one h1, and it is this. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** The page's script has run, as the theme in use shows. */
export async function expectAwake(page: Page): Promise<void> {
  await expect(page.getByRole('button', { pressed: true })).toHaveText('Auto')
}

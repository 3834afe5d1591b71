/** A small wire service: articles by what relates them, with texts that share no more than they say. */
import { relatedNews } from '#lib/article/related'
import { articleText, type Fields } from '../a-record.ts'
import { openSite, type Site } from '../catalog/a-site.ts'

/** Words of a trade that has nothing to do with what a test is about; each piece draws its own. */
const filler = [
  'tariff',
  'auction',
  'harvest',
  'regulator',
  'turbine',
  'cable',
  'invoice',
  'dredger',
  'quota',
  'smelter',
  'cathode',
  'barge',
  'tender',
  'depot',
  'reservoir',
  'spillway',
  'feedstock',
  'catalyst',
  'furnace',
  'levy',
  'rebate',
  'docket',
  'charter',
  'ballast',
  'manifest',
  'broker',
  'ledger',
  'clinker',
  'bauxite',
  'alumina',
  'billet',
  'scrap',
  'drawdown',
  'outage',
  'curfew',
  'strike',
] as const

/** A body that only this number makes: three paragraphs of unlike words. */
export function bodyOf(number: number, about = ''): string {
  const word = (at: number) => `${filler[(number * 7 + at * 5) % filler.length]}${number}x${at}`
  const paragraph = (from: number) =>
    `${Array.from({ length: 12 }, (_, at) => word(from + at)).join(' ')}.`
  return `${about}\n\n${paragraph(0)}\n\n${paragraph(12)}\n`
}

let count = 0

/** An article's file; what is not said is like nothing else. */
export function piece(slug: string, published: string, changes: Fields = {}, body?: string) {
  count += 1
  const text = articleText(
    {
      headline: `Headline of ${slug}`,
      standfirst: `What stands under ${slug}.`,
      published: `'${published}'`.replaceAll("'", ''),
      countries: undefined,
      organisations: undefined,
      places: undefined,
      storylines: undefined,
      ...changes,
    },
    body ?? bodyOf(count),
  )
  return { path: `articles/${slug}.md`, text }
}

/** Articles that nothing relates to anything, so that what is rare is rare. */
export function noise(many: number, from = '2020-01-01') {
  const first = Date.parse(from)
  return Array.from({ length: many }, (_, number) =>
    piece(
      `noise-${from}-${number}`,
      new Date(first + number * 5 * 86_400_000).toISOString().slice(0, 10),
      { commodities: number % 2 ? '[coal]' : '[crude-oil]' },
    ),
  )
}

/** The slugs of an article's two lists, best first, and of its fallback. */
export function listsOf(site: Site, slug: string) {
  return site.ask((catalog) => {
    const article = catalog.findArticle(slug)
    if (!article) throw new Error(`${slug} is not in the catalog.`)
    const { background, next, fallback } = relatedNews(catalog, article)
    return {
      background: background.map(({ row }) => `${row.slug}`),
      next: next.map(({ row }) => `${row.slug}`),
      latest: fallback?.items.map((row) => `${row.slug}`),
    }
  })
}

/** A site with these articles, synced. */
export function wire(...files: readonly { path: string; text: string }[][]): Site {
  const site = openSite(files.flat())
  const { rejected } = site.sync()
  const problems = rejected
    .flatMap((file) => file.problems)
    .map(({ file, message }) => `${file}: ${message}`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return site
}

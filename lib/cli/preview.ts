/** `npm run preview`: a signed link to a draft or an embargoed article, for whoever gets it. */
import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/catalog/paths'
import { listContent } from '#lib/content/files'
import { parseArticle, stemOf } from '#lib/content/parse/parse'
import { formatProblem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import { absolute } from '#lib/filter/urls'
import { previewPath, previewSecret } from '#lib/server/preview'

const usage = `npm run preview -- SLUG [--days N]

Prints a link at which a running server shows a draft or an embargoed article until it expires.
--days N  for how many days, 7 unless given, at most 90
CHOKEPOINT_PREVIEW_SECRET must be set, to the same 32 characters or more as the server has it
(\`openssl rand -hex 32\` makes one); another secret ends all links. CHOKEPOINT_ORIGIN is the site's address.`

const DAY_MS = 86_400_000
const MOST_DAYS = 90

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    days: { type: 'string', default: '7' },
    help: { type: 'boolean', default: false },
  },
})

process.exitCode = main()

function main(): number {
  const [slug, ...more] = positionals
  const days = Number(values.days)
  if (values.help || !slug || more.length > 0 || !(days > 0 && days <= MOST_DAYS)) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const secret = previewSecret(process.env.CHOKEPOINT_PREVIEW_SECRET)
  if (!secret) {
    console.error('CHOKEPOINT_PREVIEW_SECRET is not set, or has fewer than 32 characters.')
    return 2
  }
  const errors = errorsOf(slug)
  if (!errors) {
    console.error(`There is no article ${slug}.`)
    return 1
  }
  // What has errors is not in the catalog, or only as it last was without them.
  for (const line of errors) console.error(line)
  console.log(absolute(previewPath(slug, Date.now() + days * DAY_MS, secret)))
  return errors.length > 0 ? 1 : 0
}

function errorsOf(slug: string): string[] | undefined {
  const folder = contentFolder()
  const file = listContent(folder).files.find(
    ({ kind, path }) => kind === 'article' && stemOf(path) === slug,
  )
  const read = file && readSource(folder, file.path)
  if (!read) return undefined
  if (!read.ok) return [formatProblem(read.problem)]
  return parseArticle(read.file)
    .problems.filter(({ severity }) => severity === 'error')
    .map(formatProblem)
}

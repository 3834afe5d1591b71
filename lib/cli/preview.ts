/** `npm run preview`: a signed link to an unpublished article or report, for whoever gets it. */
import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/catalog/paths'
import { type ListedFile, listContent } from '#lib/content/files'
import { parseArticle, parseReport, stemOf } from '#lib/content/parse/parse'
import { formatProblem } from '#lib/content/problem'
import { readSource } from '#lib/content/read-source'
import { absolute } from '#lib/filter/urls'
import { previewPath, previewSecret } from '#lib/server/preview'

const usage = `npm run preview -- SLUG [--days N]

Prints a link at which a running server shows a draft, or an embargoed article, until it expires.
SLUG      an article's, or a report's; reports/SLUG where an article has the same
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
  const folder = contentFolder()
  const piece = findPiece(folder, slug)
  if (typeof piece === 'string') {
    console.error(piece)
    return 1
  }
  const { name, file } = piece
  const errors = errorsOf(folder, file)
  // What has errors is not in the catalog, or only as it last was without them.
  for (const line of errors) console.error(line)
  console.log(absolute(previewPath(name, Date.now() + days * DAY_MS, secret)))
  return errors.length > 0 ? 1 : 0
}

/** The file of a name, and how the link names it; or why there is nothing to preview. */
function findPiece(folder: string, slug: string): { name: string; file: ListedFile } | string {
  const { files } = listContent(folder)
  const find = (wanted: ListedFile['kind'], stem: string) =>
    files.find(({ kind, path }) => kind === wanted && stemOf(path) === stem)
  const article = find('article', slug)
  if (article) return { name: slug, file: article }
  const id = slug.replace(/^reports\//, '')
  const report = find('report', id)
  if (report) return { name: `reports/${id}`, file: report }
  return find('storyline', slug)
    ? `${slug} is a storyline: it has no drafts, and is published when it is saved.`
    : `There is no article or report ${slug}.`
}

function errorsOf(folder: string, { path, kind }: ListedFile): string[] {
  const read = readSource(folder, path)
  if (!read.ok) return [formatProblem(read.problem)]
  const { problems } = kind === 'report' ? parseReport(read.file) : parseArticle(read.file)
  return problems.filter(({ severity }) => severity === 'error').map(formatProblem)
}

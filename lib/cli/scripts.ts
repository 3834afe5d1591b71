/** `npm run scripts`: bundles what runs in the browser into `.cache/assets`; with `--watch`, as it changes, for `npm run dev`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type BuildOptions, build, context } from 'esbuild'

const SOURCE = 'components/client'
const isWatching = process.argv.includes('--watch')
const FOLDER = isWatching ? '.cache/assets-dev' : '.cache/assets'

const common = {
  outdir: FOLDER,
  // A name changes with its content, so that a browser may hold the file for ever.
  entryNames: isWatching ? '[name]' : '[name]-[hash]',
  bundle: true,
  target: ['es2023', 'chrome125', 'firefox128', 'safari18'],
  minify: !isWatching,
  logLevel: 'warning',
} as const satisfies BuildOptions

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const first = await bundle(['first-paint'], { format: 'iife' })
const few = await bundle(['copy-buttons', 'list-in-place', 'week-reader'], { format: 'esm' })
const site = await bundle(['site'], {
  external: ['./*.js'],
  format: 'esm',
  define: {
    SCRIPT_COPY_BUTTONS: JSON.stringify(`./${few.get('copy-buttons')}`),
    SCRIPT_LIST_IN_PLACE: JSON.stringify(`./${few.get('list-in-place')}`),
    SCRIPT_WEEK_READER: JSON.stringify(`./${few.get('week-reader')}`),
  },
})
const manifest = Object.fromEntries([...first, ...few, ...site])
writeFileSync(join(FOLDER, 'manifest.json'), JSON.stringify(manifest))

/** Bundles entries; the file that each became. */
async function bundle(
  names: readonly string[],
  options: BuildOptions,
): Promise<ReadonlyMap<string, string>> {
  const entryPoints = names.map((name) => join(SOURCE, `${name}.ts`))
  const all = { ...common, ...options, entryPoints, metafile: true as const }
  if (isWatching) await (await context(all)).watch()
  const { metafile } = await build(all)
  const files = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [[basename(entryPoint, '.ts'), basename(path)] as const],
  )
  return new Map(files)
}

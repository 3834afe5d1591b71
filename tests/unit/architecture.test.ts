/** Rules of the code that `.dependency-cruiser.mjs` cannot state. */
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

interface Code {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly string[]
}

const files = globSync(['{app,components,lib}/**/*.{ts,tsx}', '*.ts'])
  .filter((path) => !path.endsWith('.d.ts'))
  .sort()
  .map(read)

function read(path: string): Code {
  const text = readFileSync(path, 'utf8')
  // A type of Next's leaves no trace in what runs.
  const imports = importsOf(text.replace(/import type [^;]*? from 'next'/g, ''), path)
  return { path, text, lines: text.trimEnd().split('\n').length, imports }
}

/** What a file imports, as paths from the top; those beside it count from its own folder. */
function importsOf(text: string, path = ''): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target]) =>
    resolveImport(path, target ?? ''),
  )
}

/** `#lib/dates` and `../dates.ts` are the same file. */
function resolveImport(from: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  return target.startsWith('.') ? normalize(join(dirname(from), target)) : target
}

/** The text without comments and strings, where a rule speaks of code alone. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''")
}

const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`))
const pathsWhere = (found: readonly Code[], breaks: (file: Code) => boolean) =>
  found.filter(breaks).map(({ path }) => path)

test('there is something to judge', () => {
  expect(files.length).toBeGreaterThan(100)
})

test('the clock is read by commands, publishing and routes alone', () => {
  expect(
    pathsWhere(
      [...inFolder('lib'), ...inFolder('components')],
      ({ path, text }) =>
        !/^lib\/(cli|server\/publish)\//.test(path) &&
        /\bDate\.now\(\)|new Date\(\)/.test(codeOf(text)),
    ),
  ).toEqual([])
})

test('React runs in the browser nowhere but where Next asks for it', () => {
  expect(
    pathsWhere(
      files,
      ({ path, text }) =>
        text.includes("'use client'") &&
        (path !== 'app/error.tsx' || !text.includes('Why client code:')),
    ),
  ).toEqual([])
})

test('what runs in the browser is plain TypeScript, and makes no text into markup', () => {
  const client = inFolder('components/client')
  expect(client.length).toBeGreaterThan(5)
  expect(
    pathsWhere(client, ({ imports }) =>
      imports.some((target) => /^(react|next|zod|unified|node:|lib\/catalog)/.test(target)),
    ),
  ).toEqual([])
  expect(
    pathsWhere(client, ({ text }) =>
      /innerHTML|outerHTML|insertAdjacentHTML|DOMParser|document\.write|\beval\b/.test(
        codeOf(text),
      ),
    ),
  ).toEqual([])
})

test('nothing rests on what Next keeps to itself', () => {
  const ours = files.filter(({ path }) => path !== 'lib/cli/support/build-stamp.ts')
  expect(
    pathsWhere(ours, ({ text }) =>
      /\.next\/|diagnostics_channel|route-cache|incremental-cache|next\/dist/.test(text),
    ),
  ).toEqual([])
})

test.each(['lib', 'components'])('no name is exported twice in %s', (folder) => {
  const exported = inFolder(folder).flatMap(({ path, text }) =>
    [
      ...text.matchAll(
        /^export (?:async )?(?:function\*?|const|class|interface|type) ([A-Za-z_$][\w$]*)/gm,
      ),
    ].map(([, name = '']) => ({ name, path })),
  )
  const places = Map.groupBy(exported, ({ name }) => name)
  const twice = [...places].flatMap(([name, uses]) => {
    const paths = [...new Set(uses.map(({ path }) => path))]
    return paths.length > 1 ? [`${name}: ${paths.join(', ')}`] : []
  })
  expect(twice).toEqual([])
})

test('lib and components have no loose file', () => {
  expect(globSync(['lib/*.*', 'components/*.*']).sort()).toEqual([
    'components/README.md',
    'lib/README.md',
  ])
})

test('a route, a component and a file of lib stay small', () => {
  const ceiling = ({ path }: Code) =>
    path.startsWith('app/') ? 60 : path.startsWith('components/') ? 120 : 200
  const tooLong = files.filter((file) => file.lines > ceiling(file))
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

test('types are never silenced', () => {
  const code = files.map((file) => ({ ...file, text: codeOf(file.text) }))
  expect(pathsWhere(code, ({ text }) => /[:<,]\s*any\b|\bas any\b/.test(text))).toEqual([])
  expect(pathsWhere(code, ({ text }) => /@ts-(ignore|expect-error|nocheck)/.test(text))).toEqual([])
  expect(
    pathsWhere(code, ({ text }) =>
      /[\w)\]}]\s+as\s+(?!const\b)[A-Za-z{[]/.test(
        text
          .replace(/^\s*(import|export)[\s\S]*?from\s*''/gm, '')
          .replace(/^export \{[^}]*\}/gm, '')
          .replace(/`[^`]*`/g, '``')
          .replace(/>[^<>{}]*</g, '><'),
      ),
    ),
  ).toEqual([])
  expect(pathsWhere(code, ({ text }) => /\benum\s+[A-Z]/.test(text))).toEqual([])
})

test('markup is set as a string in two places only, and no element carries a style of its own', () => {
  const components = [...inFolder('app'), ...inFolder('components')]
  expect(pathsWhere(components, ({ text }) => text.includes('dangerouslySetInnerHTML'))).toEqual([
    'components/site/json-ld.tsx',
  ])
  expect(
    pathsWhere(
      components,
      ({ path, text }) =>
        // A share picture is drawn by Satori, which knows no style sheet.
        !/share-picture|opengraph-image|icon/.test(path) && /\sstyle=\{/.test(text),
    ),
  ).toEqual([])
})

test('the reader’s storage is touched by one module', () => {
  expect(
    pathsWhere(files, ({ text }) => /localStorage\./.test(text.replace(/\/\*[\s\S]*?\*\//g, ''))),
  ).toEqual(['components/client/storage.ts'])
})

test('no file is named after nothing', () => {
  expect(
    pathsWhere(files, ({ path }) =>
      /^(utils|helpers|types|constants|common|misc|index)\./.test(basename(path)),
    ),
  ).toEqual([])
})

test('the name of the site is in its content and in documents, and nowhere in the code', () => {
  // What is named after the project and no reader sees: variables of the environment (CHOKEPOINT_…), keys of
  // storage, of headers and of the process (chokepoint…), the package. A strait may be called a chokepoint.
  const named = globSync(['{app,components,lib}/**/*', '*.ts'], { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\bChokepoint\b/.test(readFileSync(path, 'utf8')))
  expect(named).toEqual([])
})

test('default exports are only where Next asks for them', () => {
  expect(
    pathsWhere([...inFolder('lib'), ...inFolder('components')], ({ text }) =>
      /^export default/m.test(text),
    ),
  ).toEqual([])
})

test('every larger folder says in fifteen lines or fewer what it holds', () => {
  const holding = globSync('lib/**/').filter(
    (folder) => globSync(join(folder, '*.{ts,tsx}')).length > 3,
  )
  const folders = new Set([
    ...['app', 'components', 'components/client', 'content', 'lib', 'tests'],
    ...[...globSync('lib/*/'), ...holding].map((folder) => folder.replace(/\/$/, '')),
  ])
  for (const folder of folders) {
    const lines = readFileSync(join(folder, 'README.md'), 'utf8').trimEnd().split('\n')
    // A table is looked up, not read.
    const read = lines.filter((line) => !line.startsWith('|'))
    expect(read.length, folder).toBeLessThanOrEqual(15)
  }
})

test('every file that a README, CONTRIBUTING or a comment names is there', () => {
  const texts = ['CONTRIBUTING.md', ...globSync('{app,components,lib,tests}/**/README.md')]
  const missing = [...texts, ...files.map(({ path }) => path)].flatMap((path) => {
    const named = readFileSync(path, 'utf8').matchAll(/`((?:[\w.[\]*-]+\/)*[\w*-]+\.tsx?)`/g)
    return [...named].flatMap(([, name = '']) => {
      const pattern = name.replace(/[[\]]/g, '?')
      // From the top, from the folder of the text, or anywhere below it.
      const found = ['', dirname(path), `${dirname(path)}/**`].some(
        (folder) => globSync(join(folder, pattern)).length > 0,
      )
      return found ? [] : [`${path}: ${name}`]
    })
  })
  expect(missing).toEqual([])
})

test('every dependency has its reason in CONTRIBUTING', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  const names = ['dependencies', 'devDependencies'].flatMap((group) =>
    Object.keys(at(manifest, group)),
  )
  const decisions = readFileSync('CONTRIBUTING.md', 'utf8').split('## Decisions')[1] ?? ''
  const reasons = [...decisions.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')
  const hasReason = (name: string) =>
    name.startsWith('@types/') ||
    reasons.some((reason) =>
      reason.endsWith('*') ? name.startsWith(reason.slice(0, -1)) : name === reason,
    )
  expect(names.filter((name) => !hasReason(name))).toEqual([])
})

test('the README names every command, and no other', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  const readme = readFileSync('README.md', 'utf8')
  const named = readme.matchAll(/npm run ([\w:]+)/g)
  const documented = new Set(['start', 'test', ...[...named].map(([, name = '']) => name)])
  expect([...documented].sort()).toEqual(Object.keys(at(manifest, 'scripts')).sort())
})

test('the writer’s guide names every field of an article', () => {
  const guide = readFileSync('content/README.md', 'utf8')
  const schema = readFileSync('lib/content/schema.ts', 'utf8')
  const block = /export const articleFrontMatter = z\.strictObject\(\{([\s\S]*?)\n\}\)/.exec(
    schema,
  )?.[1]
  const fields = [...(block ?? '').matchAll(/^ {2}(\w+)[:,]/gm)].map(([, name]) => name ?? '')
  expect(fields.length).toBeGreaterThan(10)
  expect(fields.filter((name) => !guide.includes(name))).toEqual([])
})

function at(value: unknown, key: string): object {
  if (typeof value !== 'object' || value === null || !(key in value)) return {}
  const found = Object.entries(value).find(([name]) => name === key)?.[1]
  return typeof found === 'object' && found !== null ? found : {}
}

/** A hash of the content rules; it differs after a deploy that changed one. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../../..')
/** All that decides whether a file is accepted, and what of it is written into the catalog. */
const folders = ['core', 'filter', 'content', 'units', 'markdown', 'catalog']

let known: string | undefined

/** The hash of the rules' own code, and of the versions of the libraries that they use. */
export function rulesHash(): string {
  known ??= hashOf([...folders.flatMap(sourcesOf), ...lockFile()])
  return known
}

function sourcesOf(folder: string): string[] {
  const path = join(project, 'lib', folder)
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name))
}

function lockFile(): string[] {
  return [join(project, 'package-lock.json')].filter((path) => existsSync(path))
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha1')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('base64url')
}

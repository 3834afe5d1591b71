/** Files that nobody should write, and what is no file at all. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from './random.ts'

/** Put into texts: what costs time, nests, quotes, escapes, or means something to a parser. */
const fragments = [
  ...[
    '*a_ '.repeat(3000),
    '>'.repeat(3000),
    '['.repeat(2000),
    '`'.repeat(999),
    '1-\n'.repeat(2000),
  ],
  ...['- '.repeat(500), '|a|b|\n|-|-|\n'.repeat(300), '[^1]'.repeat(500), '&amp;'.repeat(2000)],
  ...['<script>alert(1)</script>', '\u0000', '\u202e', '\ufeff', '[x](javascript:alert(1))'],
  ...[
    '\n---\n',
    '\n...\n',
    '*anchor',
    '&anchor x',
    '!!js/function',
    '? : -',
    '[a](/articles/none)',
  ],
  ...[
    '::: chart\n',
    ':::'.repeat(400),
    '{% raw %}',
    '\r\n\r\n',
    ' #',
    '\t\tcode',
    '"',
    "'",
    '#{x}',
  ],
] as const
const deepYaml = `x: ${'['.repeat(500)}\n`
const manyKeys = Array.from({ length: 5000 }, (_, n) => `key${n}: 1\n`).join('')

/** A good text with something done to it. */
export function mutated(text: string, random: Random): Uint8Array {
  let changed = text
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(changed.length)
    const to = at + random.below(200)
    switch (random.below(8)) {
      case 0:
        changed = changed.slice(0, at)
        break
      case 1:
        changed = changed.slice(0, at) + changed.slice(to)
        break
      case 2:
        changed = changed.slice(0, to) + changed.slice(at)
        break
      case 3:
        changed = changed.replace('---\n', `---\n${random.pick([deepYaml, manyKeys])}`)
        break
      case 4:
        changed = changed.replace(/^(\w+): .*$/m, `$1: ${random.below(1e9)}`)
        break
      default:
        changed = changed.slice(0, at) + random.pick(['', ...fragments]) + changed.slice(at)
    }
  }
  const bytes = new TextEncoder().encode(changed)
  if (random.below(20) === 0 && bytes.length > 0) bytes[random.below(bytes.length)] = 0xff
  return bytes
}

interface Special {
  readonly name: string
  readonly make: (path: string) => unknown
}

/** What is no file, each at a path that a file should have. */
const specials: readonly [Special, ...Special[]] = [
  { name: 'pipe', make: (path) => execFileSync('mkfifo', [path]) },
  { name: 'loop', make: (path) => symlinkSync(path, path) },
  { name: 'dead-link', make: (path) => symlinkSync('nothing.md', path) },
  { name: 'folder', make: (path) => mkdirSync(join(path, 'deep'), { recursive: true }) },
  { name: 'way-out', make: (path) => symlinkSync('/etc/passwd', path) },
  { name: 'device', make: (path) => symlinkSync('/dev/zero', path) },
  { name: 'round', make: (path) => symlinkSync('..', path) },
  {
    name: 'huge',
    make(path) {
      writeFileSync(path, '')
      truncateSync(path, 5_000_000_000)
    },
  },
]

/** Puts each of them into the folder; gives what removes them again. */
export function makeSpecials(content: string): () => void {
  const paths = specials.map(({ name, make }) => {
    const path = join(content, 'articles', `special-${name}.md`)
    make(path)
    return path
  })
  return () => {
    for (const path of paths) rmSync(path, { recursive: true, force: true })
  }
}

/** Makes an archive of any size whose text reads like the real one, word by word. Nothing is kept. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, plainDate } from '#lib/core/dates'

/** The same archive for the same size, on any machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LAST_DAY = plainDate.parse('2026-06-30')
const PER_DAY = 12
const PER_STORYLINE = 40

/** Writes `size` articles, with storylines and the real vocabularies, into `folder/articles/...`. */
export function writeArchive(folder: string, size: number): void {
  const random = randomFrom(size)
  const words = chainOf(realBodies())
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]
  // A few terms are on every other article and most on hardly any, as in a real archive.
  const rare = (from: readonly string[]) => from[Math.floor(random() ** 2.2 * from.length)] ?? ''
  const some = (from: readonly string[], most: number) =>
    [...new Set(Array.from({ length: Math.ceil(random() * most) }, () => rare(from)))].join(', ')
  const vocabulary = {
    commodities: idsOf('commodities'),
    organisations: idsOf('organisations'),
    places: idsOf('places'),
    countries: ['US', 'RU', 'DE', 'UA', 'CN', 'IR', 'SA', 'IN', 'GB', 'FR', 'PL', 'IT', 'JP', 'AE'],
  }
  for (const name of [
    'commodities.yaml',
    'organisations.yaml',
    'places.yaml',
    'benchmarks.yaml',
    'benchmarks',
  ])
    cpSync(join('content', name), join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'storylines'), { recursive: true })
  const stories = Array.from(
    { length: Math.max(1, Math.floor(size / PER_STORYLINE)) },
    (_, n) => `story-${n + 1}`,
  )
  for (const id of stories) {
    const text = `---\ntitle: ${sentence(6)}\nstandfirst: ${sentence(14)}.\n---\n\n${paragraph()}\n`
    writeFileSync(join(folder, 'storylines', `${id}.md`), text)
  }
  for (let n = 0; n < size; n++) {
    const day = addDays(LAST_DAY, -Math.floor(n / PER_DAY))
    const year = join(folder, 'articles', day.slice(0, 4))
    if (n % PER_DAY === 0) mkdirSync(year, { recursive: true })
    const story = stories[Math.floor(n / PER_STORYLINE)] ?? stories[0]
    const fields = [
      `headline: ${sentence(9).slice(0, 100)}`,
      `standfirst: ${sentence(20).slice(0, 190)}`,
      `published: ${day}`,
      `dateline: ${pick(['London', 'Washington', 'Moscow', 'Singapore', 'Dubai', 'Berlin'])}`,
      `commodities: [${some(vocabulary.commodities, 3)}]`,
      `countries: [${some(vocabulary.countries, 4)}]`,
      `organisations: [${some(vocabulary.organisations, 4)}]`,
      `places: [${some(vocabulary.places, 3)}]`,
      `storylines: [{ id: ${story}, event: ${sentence(8)} }]`,
      `sources: [{ publisher: Bench, title: ${sentence(6)}, url: "https://example.com/${n}", date: ${day} }]`,
    ]
    const body = Array.from({ length: 8 }, paragraph).join('\n\n')
    writeFileSync(join(year, `article-${n}.md`), `---\n${fields.join('\n')}\n---\n\n${body}\n`)
  }

  function paragraph(): string {
    return Array.from({ length: 2 }, () => `${sentence(22)}.`).join(' ')
  }

  function sentence(length: number): string {
    let word = pick(words.all) ?? 'Oil'
    const said = [word.replace(/^./, (first) => first.toUpperCase())]
    while (said.length < length) {
      word = pick(words.after.get(word) ?? words.all) ?? 'oil'
      said.push(word)
    }
    return said.join(' ')
  }
}

function idsOf(name: string): string[] {
  const text = readFileSync(join('content', `${name}.yaml`), 'utf8')
  return [...text.matchAll(/^- id: (.+)$/gm)].flatMap(([, id]) => id ?? [])
}

function realBodies(): string[] {
  return globSync('content/articles/**/*.md')
    .sort()
    .map((path) => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
}

/** Which words follow which: enough to give real frequencies and real neighbours. */
function chainOf(texts: readonly string[]): { all: string[]; after: Map<string, string[]> } {
  const all: string[] = []
  const after = new Map<string, string[]>()
  for (const text of texts) {
    const words = text.match(/[A-Za-z][a-z]+/g) ?? []
    all.push(...words)
    for (const [at, word] of words.entries()) {
      const next = words[at + 1]
      if (next) after.set(word, [...(after.get(word) ?? []), next])
    }
  }
  return { all, after }
}

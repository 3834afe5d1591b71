/** Front matter as other systems write it: YAML, TOML, JSON or the lines of MultiMarkdown. */
import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'
import { z } from 'zod'

export interface ForeignFile {
  readonly fields: Fields
  readonly body: string
  /** How the front matter was read when it was broken. */
  readonly unsure?: string
}

export type Fields = Readonly<Record<string, unknown>>

/** Longer front matter is data, not an article. */
const LIMIT = 200_000
const record = z.record(z.string(), z.unknown())

/** Splits the front matter from a text; undefined when the text has none. */
export function splitForeign(text: string): ForeignFile | undefined {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const start = plain.trimStart()
  const yaml = fenced(start, '---') ?? fenced(start, '---', '...')
  if (yaml) return { ...readYaml(yaml.head), body: yaml.body }
  const toml = fenced(start, '+++')
  if (toml) return { ...readToml(toml.head), body: toml.body }
  const json = fenced(start, ';;;') ?? fenced(start, '---json', '---')
  if (json) return { ...readJson(json.head), body: json.body }
  if (start.startsWith('{')) return leadingJson(start)
  return multiMarkdown(start)
}

function fenced(
  text: string,
  open: string,
  close = open,
): { head: string; body: string } | undefined {
  const first = text.indexOf('\n')
  if (first < 0 || text.slice(0, first).trimEnd() !== open) return undefined
  for (let at = first; at >= 0 && at < LIMIT; at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1)
    const line = text.slice(at + 1, end < 0 ? text.length : end).trimEnd()
    if (line === close)
      return { head: text.slice(first + 1, at + 1), body: end < 0 ? '' : text.slice(end + 1) }
    if (end < 0) return undefined
  }
  return undefined
}

/** YAML, or what can be read of it line by line when it is broken. */
function readYaml(head: string): { fields: Fields; unsure?: string } {
  const spaces = head.replace(/\t/g, '  ')
  const document = parseDocument(spaces, { uniqueKeys: false, logLevel: 'silent', strict: false })
  if (document.errors.length === 0) {
    try {
      const read = record.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
      if (read.success) return { fields: read.data }
    } catch {
      // Aliases that multiply; the lines remain.
    }
  }
  return {
    fields: fieldsByLine(head),
    unsure: 'front matter: its YAML is broken, so it was read line by line; compare it',
  }
}

function readToml(head: string): { fields: Fields; unsure?: string } {
  try {
    return { fields: record.parse(parseToml(head)) }
  } catch {
    return {
      fields: fieldsByLine(head.replace(/^(\s*[\w.-]+)\s*=/gm, '$1:')),
      unsure: 'front matter: its TOML is broken, so it was read line by line; compare it',
    }
  }
}

function readJson(head: string): { fields: Fields; unsure?: string } {
  const fields = jsonRecord(head)
  return fields
    ? { fields }
    : { fields: {}, unsure: 'front matter: its JSON is broken, so nothing of it was read' }
}

/** JSON front matter without fences: it ends with the first line that closes the object, or is one line. */
function leadingJson(text: string): ForeignFile | undefined {
  const head = text.slice(0, LIMIT)
  const ends = [...head.matchAll(/^\}[ \t]*$/gm)].slice(0, 20).map(({ index }) => index + 1)
  for (const end of [...ends, head.split('\n', 1).join('').trimEnd().length]) {
    const fields = jsonRecord(text.slice(0, end))
    const body = text.slice(end)
    if (fields) return body.trim() === '' ? undefined : { fields, body }
  }
  return undefined
}

function jsonRecord(text: string): Fields | undefined {
  try {
    return record.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** `Title: Gas rises` and more such lines up to an empty one. */
function multiMarkdown(text: string): ForeignFile | undefined {
  if (!/^(?:title|headline):[ \t]*\S/i.test(text)) return undefined
  const end = text.indexOf('\n\n')
  const head = end < 0 ? text : text.slice(0, end)
  const isFields = head.split('\n').every((line) => /^(?:[\w -]{1,40}:|[ \t]+\S)/.test(line))
  return isFields
    ? { fields: fieldsByLine(head), body: end < 0 ? '' : text.slice(end + 2) }
    : undefined
}

/** `key: value` lines, and the items of lists below a key. */
function fieldsByLine(head: string): Fields {
  const fields: Record<string, string | string[]> = {}
  let last = ''
  for (const line of head.split('\n')) {
    const [, key, value = ''] = /^([A-Za-z][\w -]{0,40}?)\s*:(?:\s+(.*)|\s*)$/.exec(line) ?? []
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1]
    if (key !== undefined) {
      last = key.toLowerCase()
      const list = /^\[(.*)\]$/.exec(value.trim())?.[1]
      fields[last] = list === undefined ? unquoted(value) : list.split(',').map(unquoted)
    } else if (item !== undefined && last) {
      const known = fields[last]
      fields[last] = [...(Array.isArray(known) ? known : []), unquoted(item)]
    }
  }
  return fields
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}

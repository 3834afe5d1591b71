/** Reads citations back by the rules of their formats, as a reference manager does. */

/** A field that is in braces twice: its text is taken whole. */
export interface BibEntry {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
}

/** One entry of BibTeX. Braces nest whatever is before them; a value ends where its own do. */
export function readBibtex(text: string): BibEntry {
  const head = /^@(\w+)\{([^\s,{}]+),\s*/.exec(text)
  if (!head) throw new Error('no entry')
  const fields = new Map<string, string>()
  let at = head[0].length
  while (text[at] !== '}') {
    const name = /^(\w+) = /.exec(text.slice(at))
    if (!name?.[1]) throw new Error(`no field at: ${text.slice(at, at + 40)}`)
    at += name[0].length
    const end = text[at] === '{' ? endOfBraces(text, at) : text.indexOf(',', at)
    if (fields.has(name[1])) throw new Error(`${name[1]} is there twice`)
    fields.set(name[1], text.slice(at, end))
    at = end
    if (text.slice(at, at + 2) !== ',\n') throw new Error(`no end of ${name[1]}`)
    at += 2
    while (text[at] === ' ') at++
  }
  if (text.slice(at) !== '}\n') throw new Error('something follows the entry')
  return { type: head[1] ?? '', key: head[2] ?? '', fields }
}

function endOfBraces(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at + 1
  }
  throw new Error('braces are not closed')
}

/** A list of names, each of them without the braces that hold it together. */
export function namesIn(value: string): string[] {
  return splitAt(inner(value), ' and ').map((name) => splitAt(name, ', ').map(plainTeX).join(', '))
}

/** Splits at what no brace holds. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') at = endOfBraces(text, at) - 1
    else if (text.startsWith(separator, at)) {
      parts.push(text.slice(from, at))
      from = at + separator.length
    }
  }
  return [...parts, text.slice(from)]
}

function inner(value: string): string {
  if (!value.startsWith('{') || endOfBraces(value, 0) !== value.length)
    throw new Error(`${value} is not in braces`)
  return value.slice(1, -1)
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** The text of a value that TeX sets; throws where TeX would read a sign as something else. */
export function plainTeX(value: string): string {
  const signs = /\\(text\w+)\{\}|\\([&%$#_])|[{}]|[\\&%$#_~^]/g
  return value.replace(signs, (sign, command?: string, escaped?: string) => {
    const text = command === undefined ? escaped : commands[command]
    if (text !== undefined) return text
    if (sign === '{' || sign === '}') return ''
    throw new Error(`${sign} is read by TeX`)
  })
}

/** Lines of RIS, by their tags. */
export function readRis(text: string): [tag: string, value: string][] {
  const lines = text.split('\r\n')
  if (lines.pop() !== '') throw new Error('the last line is not ended')
  return lines.map((line) => {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? []
    if (tag === undefined || value === undefined) throw new Error(`no tag in: ${line}`)
    return [tag, value]
  })
}

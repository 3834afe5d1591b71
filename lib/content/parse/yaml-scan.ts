/** Reads YAML token by token, before it is parsed: what is too much, and what YAML drops in silence. */
import { CST, Lexer } from 'yaml'
import { limits } from '../limits.ts'

export interface YamlProblem {
  readonly offset: number
  readonly rule: string
  readonly message: string
  readonly fix: string
}

interface Token {
  readonly type: string | null
  readonly text: string
  readonly offset: number
}

/** Fields whose values are no prose: a comment after one of them cuts nothing off. */
const NO_PROSE = new Set(
  'published updated date written id kind role draft url sourceUrl country countries commodities organisations places pin exclude benchmarks point line hue asOf everyday value see'.split(
    ' ',
  ),
)
/** Tokens without characters of the text. */
const EMPTY = new Set(['doc-mode', 'flow-error-end'])
const SCALARS = new Set(['double-quoted-scalar', 'single-quoted-scalar'])

/** The problems of a text that a parser would not report, or could not survive, each once or at each place. */
export function scanYaml(yaml: string, bounded: boolean): YamlProblem[] {
  if (isSimple(yaml)) return deepLines(yaml)
  const problems: YamlProblem[] = []
  const once = new Map<string, YamlProblem>()
  const tooMuch = (rule: string, offset: number, message: string, fix: string) => {
    if (!once.has(rule)) once.set(rule, { rule, offset, message, fix })
  }
  let flow = 0
  let fields = 0
  let key = ''
  let last: Token | undefined
  for (const token of tokensOf(yaml)) {
    const { type, text, offset } = token
    switch (type) {
      case 'anchor':
      case 'alias':
      case 'tag':
        problems.push({
          offset,
          rule: 'yaml-mark',
          message: `YAML reads a word that begins with ${text.charAt(0)} as syntax, not as text.`,
          fix: 'Put the text in quotation marks.',
        })
        break
      case 'comment':
        if (last && isScalar(last) && cutsText(text, key))
          problems.push({
            offset,
            rule: 'yaml-comment',
            message: 'YAML reads everything from here on as a comment, and drops it from the text.',
            fix: 'Put the text in quotation marks, or move the comment to a line of its own.',
          })
        break
      case 'flow-map-start':
      case 'flow-seq-start':
        if (++flow > limits.yamlDepth) tooMuch(...tooDeep(offset))
        break
      case 'flow-map-end':
      case 'flow-seq-end':
        flow = Math.max(0, flow - 1)
        break
      case 'map-value-ind':
        if (last && isScalar(last)) key = last.text.replace(/^["']|["']$/g, '')
        if (++fields > limits.fields && bounded)
          tooMuch(
            'too-many-fields',
            offset,
            `There are more than ${limits.fields} fields.`,
            'Remove some of them.',
          )
        break
    }
    if (type === 'newline') last = undefined
    else if (type !== 'space' && type !== 'scalar' && type !== 'comment') last = token
  }
  return [...once.values(), ...deepLines(yaml), ...problems]
}

/** What could be an anchor, an alias, a tag or a comment. */
const MARK = /(?:^|[\s,[{])(?:[&*!]\S|#)/
/** Brackets that no parser minds, however they are nested; how deep they are is checked once it is parsed. */
const FEW_BRACKETS = 300

/** True for a text that has no mark and is small: it need not be read token by token. */
function isSimple(yaml: string): boolean {
  let brackets = 0
  let colons = 0
  for (let at = 0; at < yaml.length; at++) {
    const character = yaml.charAt(at)
    if (character === '[' || character === '{') brackets++
    else if (character === ':') colons++
  }
  return brackets <= FEW_BRACKETS && colons <= limits.fields && !MARK.test(yaml)
}

/** Without a space after it, `#1` is hardly a comment; after prose, no comment is surely one. */
function cutsText(comment: string, key: string): boolean {
  return !NO_PROSE.has(key) || /^#[^\s#]/.test(comment)
}

function isScalar({ type }: Token): boolean {
  return type === null || SCALARS.has(type)
}

/** Every level of a block is indented by a column at least, or begins with a mark of its own. */
function deepLines(yaml: string): YamlProblem[] {
  for (let start = 0; start >= 0 && start < yaml.length; ) {
    let at = start
    while (' -?:\t'.includes(yaml.charAt(at)) && at < yaml.length) at++
    if (at - start > 5 * limits.yamlDepth) {
      const [rule, offset, message, fix] = tooDeep(start)
      return [{ rule, offset, message, fix }]
    }
    const end = yaml.indexOf('\n', at)
    start = end < 0 ? -1 : end + 1
  }
  return []
}

function tooDeep(offset: number): readonly [string, number, string, string] {
  return [
    'too-deep',
    offset,
    `Lists and fields are nested more than ${limits.yamlDepth} deep.`,
    'Write them less deeply nested.',
  ]
}

function* tokensOf(yaml: string): Generator<Token> {
  let offset = 0
  let isPlain = false
  for (const text of new Lexer().lex(yaml)) {
    const type = CST.tokenType(text)
    if (type !== null && EMPTY.has(type)) continue
    // A mark without characters comes before each scalar.
    if (text === CST.SCALAR) {
      isPlain = true
      continue
    }
    yield { type: isPlain ? null : type, text, offset }
    isPlain = false
    offset += text.length
  }
}

/** The text without its comments, and without the lines that held nothing else. */
export function withoutYamlComments(yaml: string): string {
  const parts: string[] = []
  let isLineStart = true
  let dropsNewline = false
  for (const { type, text } of tokensOf(yaml)) {
    if (type === 'comment') {
      if (parts.at(-1)?.trim() === '' && !parts.at(-1)?.includes('\n')) parts.pop()
      dropsNewline = isLineStart
    } else if (type === 'newline') {
      if (!dropsNewline) parts.push(text)
      dropsNewline = false
      isLineStart = true
    } else {
      parts.push(text)
      if (type !== 'space') isLineStart = text.endsWith('\n')
    }
  }
  return parts.join('')
}

/** House style, as far as a program can see it. Problems of style are warnings: the text stays readable. */
import type { Problem } from '../problem.ts'
import { priceWithoutKind } from './price-kind.ts'

interface StyleRule {
  readonly pattern: RegExp
  readonly rule: string
  readonly message: string
  readonly fix: string
}

const rules: readonly StyleRule[] = [
  {
    pattern: /(?<![\d.,\p{L}_])\d[\d.,]*\s?bcm\b|\bbcm\b/giu,
    rule: 'style-bcm',
    message: 'bcm is not house style.',
    fix: 'Write 55bn m³.',
  },
  {
    pattern: /\bbbls?\b/gi,
    rule: 'style-bbl',
    message: 'bbl is not house style.',
    fix: 'Write bl: $16/bl, 400mn bl.',
  },
  {
    pattern: /\b(?:mm)?bpd\b|\bmb\/d\b/gi,
    rule: 'style-bpd',
    message: 'bpd is not house style.',
    fix: 'Write b/d: 230,000 b/d, 1.29mn b/d.',
  },
  {
    pattern: /\d\s?%|\bper\s?cent\b(?! of GDP)|\bpercent\b/gi,
    rule: 'style-percent',
    message: 'Per cent is written pc.',
    fix: 'Write 25pc.',
  },
  {
    pattern: /\bOPEC\b/g,
    rule: 'style-opec',
    message: 'OPEC is not house style.',
    fix: 'Write Opec, Opec+.',
  },
  {
    pattern: /\bNATO\b/g,
    rule: 'style-nato',
    message: 'NATO is not house style.',
    fix: 'Write Nato.',
  },
  {
    pattern: /\bmmbtu\b/gi,
    rule: 'style-mmbtu',
    message: 'MMBtu is not house style.',
    fix: 'Write mn Btu.',
  },
  {
    pattern: /\bmtpa\b/gi,
    rule: 'style-mtpa',
    message: 'mtpa is not house style.',
    fix: 'Write 77mn t/yr.',
  },
]

/** The style problems of a text, with their offsets. */
export function slipsIn(text: string): { offset: number; rule: StyleRule }[] {
  return rules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map(({ index }) => ({ offset: index, rule })),
  )
}

/** A style problem as a warning at its place. */
export function styleProblem(
  file: string,
  place: { line: number; column: number },
  { rule, message, fix }: Omit<StyleRule, 'pattern'>,
): Problem {
  return { file, ...place, severity: 'warning', rule, message, fix }
}

const priceKind: Omit<StyleRule, 'pattern'> = {
  rule: 'style-price-kind',
  message: 'Brent and WTI are both futures and spot prices; this figure does not say which it is.',
  fix: 'Write Brent futures settled at $53.60/bl, or spot Brent rose by 5.5pc.',
}

/** Checks what readers see of the front matter: headline, title, standfirst, key points, events. */
export function checkStyle(
  file: string,
  data: unknown,
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number },
): Problem[] {
  return textsOf(data).flatMap(({ path, text, standsAlone }) => {
    const found = slipsIn(text).map(({ rule }) => rule)
    const isUnclear = standsAlone && priceWithoutKind(text) !== undefined
    return [...found, ...(isUnclear ? [priceKind] : [])].map((rule) =>
      styleProblem(file, placeOf(path), rule),
    )
  })
}

interface ReadText {
  readonly path: PropertyKey[]
  readonly text: string
  /** It is read in lists, without the text that could explain it. */
  readonly standsAlone: boolean
}

function textsOf(data: unknown): ReadText[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]): ReadText[] => {
    if (
      (key === 'headline' || key === 'title' || key === 'standfirst') &&
      typeof value === 'string'
    ) {
      return [{ path: [key], text: value, standsAlone: true }]
    }
    if (!Array.isArray(value)) return []
    return value.flatMap((item: unknown, index): ReadText[] => {
      if (key === 'keyPoints' && typeof item === 'string')
        return [{ path: [key, index], text: item, standsAlone: false }]
      return key === 'storylines' && hasEvent(item)
        ? [{ path: [key, index, 'event'], text: item.event, standsAlone: true }]
        : []
    })
  })
}

function hasEvent(item: unknown): item is { event: string } {
  return (
    typeof item === 'object' && item !== null && 'event' in item && typeof item.event === 'string'
  )
}

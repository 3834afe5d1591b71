/** Runs of words that two texts share: what was copied, or written twice. */

export interface NamedText {
  readonly name: string
  readonly text: string
}

export interface SharedRun {
  readonly names: readonly [string, string]
  readonly words: string
}

/** The words of a text, lower case, without marks. */
export function wordsOfText(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’/-][\p{L}\p{N}]+)*/gu) ?? []
}

/**
 * The first run of `length` words or more that each pair of texts shares. With `against`, the texts
 * are compared with those only, not with one another.
 */
export function sharedRuns(
  texts: readonly NamedText[],
  length: number,
  against?: readonly NamedText[],
): SharedRun[] {
  const seen = new Map<string, string[]>()
  const found = new Map<string, SharedRun>()
  const look = ({ name, text }: NamedText) => {
    for (const run of runsOf(text, length)) {
      for (const other of seen.get(run) ?? []) {
        const pair = `${other}\0${name}`
        if (other !== name && !found.has(pair))
          found.set(pair, { names: [other, name], words: run })
      }
    }
  }
  const learn = ({ name, text }: NamedText) => {
    for (const run of new Set(runsOf(text, length))) seen.set(run, [...(seen.get(run) ?? []), name])
  }
  if (against) {
    for (const text of against) learn(text)
    for (const text of texts) look(text)
  } else {
    for (const text of texts) {
      look(text)
      learn(text)
    }
  }
  return [...found.values()]
}

function runsOf(text: string, length: number): string[] {
  const words = wordsOfText(text)
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  )
}

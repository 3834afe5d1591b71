/** Asks the server for suggestions, once for each beginning. */
import { quoted } from '#lib/core/quoted'

export interface Suggested {
  /** Which sort of thing it is among; empty for the search for what is typed. */
  readonly group: string
  readonly kind: string
  readonly name: string
  readonly href: string
}

const answers = new Map<string, Promise<readonly Suggested[]>>()

/** The suggestions for what is typed, and last the search for it; none where nothing is typed. */
export async function optionsFor(text: string): Promise<readonly Suggested[]> {
  const typed = text.trim()
  if (!typed) return []
  const search = {
    group: '',
    kind: '',
    name: `Search all articles for ${quoted(typed)}`,
    href: `/news?q=${encodeURIComponent(typed)}`,
  }
  return [...(await suggestionsFor(typed)), search]
}

/** None for a short beginning, and none where the server cannot be reached. */
function suggestionsFor(typed: string): Promise<readonly Suggested[]> {
  if (typed.length < 2) return Promise.resolve([])
  const before = answers.get(typed)
  if (before) return before
  const answer = fetch(`/api/suggest?q=${encodeURIComponent(typed)}`)
    .then((response) => (response.ok ? response.json() : []))
    .then((body: unknown) => (Array.isArray(body) ? body.filter(isSuggested) : []))
    .catch(() => {
      answers.delete(typed)
      return []
    })
  answers.set(typed, answer)
  return answer
}

function isSuggested(one: unknown): one is Suggested {
  return (
    typeof one === 'object' &&
    one !== null &&
    'group' in one &&
    'kind' in one &&
    'name' in one &&
    'href' in one &&
    typeof one.href === 'string' &&
    one.href.startsWith('/')
  )
}

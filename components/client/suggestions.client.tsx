'use client'

import { quoted } from '#lib/core/quoted'

/**
 * Asks the server for suggestions, once for each beginning.
 *
 * Why client code: it follows what is typed.
 */
export interface Suggested {
  readonly kind: string
  readonly name: string
  readonly href: string
}

const known = new Map<string, Promise<readonly Suggested[]>>()

/** The suggestions for what is typed, and last the search for it; none where nothing is typed. */
export async function optionsFor(text: string): Promise<readonly Suggested[]> {
  const asked = text.trim()
  if (!asked) return []
  const search = {
    kind: '',
    name: `Search all articles for ${quoted(asked)}`,
    href: `/news?q=${encodeURIComponent(asked)}`,
  }
  return [...(await suggestionsFor(asked)), search]
}

/** None for a short beginning, and none where the server cannot be reached. */
function suggestionsFor(asked: string): Promise<readonly Suggested[]> {
  if (asked.length < 2) return Promise.resolve([])
  const before = known.get(asked)
  if (before) return before
  const answer = fetch(`/api/suggest?q=${encodeURIComponent(asked)}`)
    .then((response) => (response.ok ? response.json() : []))
    .then((body: unknown) => (Array.isArray(body) ? body.filter(isSuggested) : []))
    .catch(() => {
      known.delete(asked)
      return []
    })
  known.set(asked, answer)
  return answer
}

function isSuggested(one: unknown): one is Suggested {
  return (
    typeof one === 'object' &&
    one !== null &&
    'kind' in one &&
    'name' in one &&
    'href' in one &&
    typeof one.href === 'string' &&
    one.href.startsWith('/')
  )
}

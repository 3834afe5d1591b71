/** What a search finds that is no document: pages of the site by what they are for, and amounts converted. */
import { isQuestionWord } from '#lib/catalog/search/question-words'
import { urls } from '#lib/filter/urls'
import { readConversion } from '#lib/units/converter'

/** A page with what it says; `kind` is what it is called beside its name. */
export interface FoundPage {
  readonly kind: string
  readonly name: string
  readonly href: string
  readonly says: string
}

/** How many equivalents are said of an amount. */
const EQUIVALENTS = 5
/** A shorter beginning of a word may mean anything. */
const SHORTEST = 4

const pages: readonly { readonly page: FoundPage; readonly words: readonly string[] }[] = [
  page(
    'Glossary and units',
    urls.glossary(),
    'Terms and units of the trade, and a converter from one unit to another.',
    'glossary dictionary definition definitions term terms unit units convert converter conversion calculator',
  ),
  page(
    'Feeds',
    urls.feeds(),
    'Every list as Atom, RSS or JSON Feed.',
    'feed feeds rss atom opml json subscribe subscription follow alert alerts newsletter',
  ),
  page(
    'Corrections',
    urls.corrections(),
    'What was wrong or unclear, and what was added as more became known.',
    'correction corrections corrected error errors mistake mistakes wrong',
  ),
  page(
    'About',
    urls.about(),
    'Who publishes the site, how to write to them, and how articles are made.',
    'about contact email editor editors publisher imprint privacy cookies licence author authors',
  ),
]

/** The pages that a search is wholly about: `rss`, `how do I subscribe`. The last word may be unfinished. */
export function pagesFor(q: string): FoundPage[] {
  const converted = conversionOf(q)
  if (converted) return [converted]
  const typed = q
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !isQuestionWord(word))
  if (typed.length === 0 || /[":]/.test(q)) return []
  const isOf = (words: readonly string[]) => (word: string) =>
    words.some((one) => one === word || (word.length >= SHORTEST && one.startsWith(word)))
  return pages.flatMap(({ page, words }) => (typed.every(isOf(words)) ? [page] : []))
}

/** `55bn m3/yr` in other units; so is `convert 55bn m3/yr to bcf/d`. */
function conversionOf(q: string): FoundPage | undefined {
  const amount = q.replace(/^convert\s+/i, '').replace(/\s+(?:in|to|into)\s.*$/i, '')
  const read = /\d/.test(q) ? readConversion(new URLSearchParams({ value: amount })) : undefined
  if (read?.kind !== 'converted') return undefined
  const { asked, items, value, unit } = read.result
  return {
    kind: 'Converter',
    name: asked,
    href: urls.conversion(value, unit.id),
    says: `Approximately ${items
      .slice(0, EQUIVALENTS)
      .map(({ text }) => text)
      .join(', ')}.`,
  }
}

function page(name: string, href: string, says: string, words: string) {
  return { page: { kind: 'Page', name, href, says }, words: words.split(' ') }
}

/** Describes the map of the news in words, for screen readers. */
import type { MappedNews } from './news-map.ts'

/** What a sighted reader would take from the map. */
export function newsInWords({ countries, places }: MappedNews): string {
  const [first, ...others] = countries
  if (!first) return 'No article names a country here.'
  const next = others.slice(0, 5).map(({ name, count }) => `${name} ${count}`)
  const straits = places.filter(({ kind }) => kind === 'strait' || kind === 'canal')
  return [
    `Most articles name ${first.name}, ${first.count} of them`,
    next.length > 0 ? `; then come ${next.join(', ')}` : '',
    '.',
    straits.length > 0 ? ` Chokepoints marked: ${straits.map(({ name }) => name).join(', ')}.` : '',
  ].join('')
}

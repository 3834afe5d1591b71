/** Longer addresses are cut after a word. */
const LONGEST = 80

/**
 * A file name from a headline: `Opec+ holds output` becomes `opec-holds-output`; undefined for a
 * headline that is mostly in another script.
 */
export function slugFromHeadline(headline: string): string | undefined {
  const letters = headline.match(/\p{L}/gu)?.length ?? 0
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .match(/[a-z0-9]+/g)
  const latin = words?.join('').match(/[a-z]/g)?.length ?? 0
  if (latin < letters * 0.4) return undefined
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST)
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug || undefined
}

/** A file name for a headline that gives none: its day and a number. */
export function numberedSlug(day: string | undefined, number: number): string {
  return `${day ?? 'article'}-${number}`
}

/** The file name with the next number: `2024-03-05-1` gives `2024-03-05-2`. */
export function nextSlug(slug: string): string {
  return slug.replace(/\d+$/, (number) => String(Number(number) + 1))
}

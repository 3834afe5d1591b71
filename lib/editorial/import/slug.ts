/** Longer addresses are cut after a word. */
const LONGEST = 80

/** A file's name from a headline: `Opec+ holds output` becomes `opec-holds-output`; undefined where no letter is left. */
export function slugFrom(headline: string): string | undefined {
  const words = headline
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .match(/[a-z0-9]+/g)
  let slug = ''
  for (const word of words ?? []) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST)
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug || undefined
}

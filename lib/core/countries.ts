/** Country names as a newspaper prints them, from the platform's own list. */
const names = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' })

/** Where the platform's name is longer, or other, than a newspaper's. */
const shorter: Readonly<Record<string, string>> = {
  AE: 'UAE',
  BA: 'Bosnia',
  CD: 'DR Congo',
  CG: 'Congo Republic',
  CZ: 'Czech Republic',
  EU: 'European Union',
  GB: 'UK',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  PS: 'Palestinian territories',
  TR: 'Turkey',
  US: 'US',
}

/** Reserved or grouping codes that the platform names but that are no country. */
const none = new Set(['EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

/** Those that a sentence names with an article. */
const withArticle = new Set(
  'AE BS CF CG CZ DO EU FO GB GM KM KY MH MV NL PH PS SB SC US VA VG VI'.split(' '),
)

const asked = new Map<string, string | undefined>()

/** The name of a country by its ISO 3166-1 alpha-2 code (or EU); undefined for an unknown code. */
export function countryName(code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined
  // There are 676 such codes; the platform is slow to answer.
  if (!asked.has(code)) asked.set(code, nameOf(code))
  return asked.get(code)
}

function nameOf(code: string): string | undefined {
  if (none.has(code)) return undefined
  // A withdrawn code (DD, SU) has the name of the country that it became, and not one of its own.
  if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) return undefined
  return shorter[code] ?? names.of(code)
}

/** A country's name inside a sentence: `the US`, `Qatar`. */
export function countryInSentence(code: string, name: string): string {
  return withArticle.has(code) ? `the ${name}` : name
}

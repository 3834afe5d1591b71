/** Groups of countries that an article may name by one code. */

/** The members of the European Union since 1 February 2020. */
export const euMembers: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ...['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
]

/** Countries named for themselves, and the members of a group that was named. */
export interface NamedCountries {
  readonly countries: readonly string[]
  readonly members: readonly string[]
}

/** Parts the group from the countries; no country is in both lists. */
export function partGroups(codes: readonly string[]): NamedCountries {
  const countries = [...new Set(codes)].filter((code) => code !== 'EU')
  const members = codes.includes('EU') ? euMembers.filter((code) => !countries.includes(code)) : []
  return { countries, members }
}

/** What only looks like a country in a text. */

/** Longer names in which a country's name means something else. */
export const notCountries = [
  'American Petroleum Institute',
  'Gulf of Guinea',
  'Indian Ocean',
  'Latin America',
  'Latin American',
  'New Jersey',
  'New Mexico',
  'North America',
  'North American',
  'Persian Gulf',
  'South America',
  'South American',
  'Turkish Stream',
  'West African',
] as const

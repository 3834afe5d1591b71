/** Countries as texts name them: their names, and those of their people. */
import { countryName } from './countries.ts'

/** Adjectives and other names by code, a table because no part of the platform holds one. */
const others: Readonly<Record<string, string>> = {
  AE: 'United Arab Emirates, Emirati, Emirates',
  AL: 'Albanian',
  AM: 'Armenian',
  AO: 'Angolan',
  AR: 'Argentine, Argentinian',
  AT: 'Austrian',
  AU: 'Australian, Aussie',
  AZ: 'Azerbaijani, Azeri',
  BE: 'Belgian',
  BG: 'Bulgarian',
  BH: 'Bahraini',
  BO: 'Bolivian',
  BR: 'Brazilian',
  BY: 'Belarusian',
  CA: 'Canadian',
  CD: 'Congolese, Democratic Republic of Congo, Democratic Republic of the Congo, DRC',
  CH: 'Swiss',
  CL: 'Chilean',
  CN: 'Chinese, PRC, People’s Republic of China',
  CO: 'Colombian',
  CU: 'Cuban',
  CY: 'Cypriot',
  CZ: 'Czech, Czechia',
  DE: 'German',
  DK: 'Danish',
  DZ: 'Algerian',
  EC: 'Ecuadorean, Ecuadorian',
  EE: 'Estonian',
  EG: 'Egyptian',
  ES: 'Spanish',
  ET: 'Ethiopian',
  EU: 'EU, European Commission, European Council, Council of the EU',
  FI: 'Finnish',
  FR: 'French',
  GB: 'UK, U.K., United Kingdom, Britain, British, Northern Ireland, England, Scotland, Wales, Scottish',
  GE: 'Georgian',
  GH: 'Ghanaian',
  GR: 'Greek',
  GY: 'Guyanese',
  HR: 'Croatian',
  HU: 'Hungarian',
  ID: 'Indonesian',
  IE: 'Irish',
  IL: 'Israeli',
  IN: 'Indian',
  IQ: 'Iraqi',
  IR: 'Iranian, Islamic Republic of Iran',
  IT: 'Italian',
  JP: 'Japanese',
  KP: 'North Korean, DPRK',
  KR: 'South Korean, ROK, Republic of Korea',
  KW: 'Kuwaiti',
  KZ: 'Kazakh, Kazakhstani',
  LB: 'Lebanese',
  LT: 'Lithuanian',
  LV: 'Latvian',
  LY: 'Libyan',
  MA: 'Moroccan',
  MD: 'Moldovan',
  MM: 'Burma, Burmese',
  MX: 'Mexican',
  MY: 'Malaysian',
  MZ: 'Mozambican',
  NE: 'Nigerien',
  NG: 'Nigerian',
  NL: 'Dutch, the Netherlands, Holland',
  NO: 'Norwegian',
  NZ: 'New Zealander',
  OM: 'Omani',
  PA: 'Panamanian',
  PE: 'Peruvian',
  PH: 'Philippine, Filipino',
  PK: 'Pakistani',
  PL: 'Polish',
  PS: 'Palestinian',
  PT: 'Portuguese',
  QA: 'Qatari',
  RO: 'Romanian',
  RS: 'Serbian',
  RU: 'Russian, Russian Federation',
  SA: 'Saudi, Saudi Arabian, KSA',
  SD: 'Sudanese',
  SE: 'Swedish',
  SI: 'Slovenian',
  SK: 'Slovak',
  SN: 'Senegalese',
  SS: 'South Sudanese',
  SY: 'Syrian',
  TH: 'Thai',
  TM: 'Turkmen',
  TN: 'Tunisian',
  TR: 'Türkiye, Turkish',
  TT: 'Trinidad, Trinidadian',
  TW: 'Taiwanese',
  TZ: 'Tanzanian',
  UA: 'Ukrainian',
  US: 'US, U.S., USA, United States, American',
  UZ: 'Uzbek',
  VE: 'Venezuelan',
  VN: 'Vietnamese',
  YE: 'Yemeni',
  ZA: 'South African',
  ZM: 'Zambian',
}

const platform = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every name by code: the printed one, the platform's, and those of the table. */
export function countryWords(): { code: string; names: string[] }[] {
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second
      const names = namesOfCountry(code)
      return names.length > 0 ? [{ code, names }] : []
    }),
  )
}

/** Every name of one country, the printed one first; none for a code that is not a country. */
export function namesOfCountry(code: string): string[] {
  const name = countryName(code)
  if (name === undefined) return []
  const names = [name, platform.of(code) ?? name, ...(others[code]?.split(', ') ?? [])]
  return [...new Set(names.flatMap((one) => [one, one.replace(' & ', ' and ')]))]
}

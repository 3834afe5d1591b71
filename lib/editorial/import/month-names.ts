/** The names of months in the languages that pages come in, as the platform knows them. */

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk ru uk tr hu ro el ca bg sr-Latn id vi ar ar-SY fa he hr sl sk et lv lt is'.split(
    ' ',
  )
/** Short forms that writers use and the platform does not. */
const SHORT: Readonly<Record<string, number>> = {
  sept: 9,
  mrz: 3,
  maerz: 3,
  janv: 1,
  fevr: 2,
  avr: 4,
  juil: 7,
  aout: 8,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  out: 10,
  dez: 12,
  okt: 10,
  jaenner: 1,
  janner: 1,
  juin: 6,
  gen: 1,
  mag: 5,
  giu: 6,
  lug: 7,
  set: 9,
  ott: 10,
}

const months = monthsByName()

/** The number of a month, 1 to 12, by its name or a short form of it in any of the languages. */
export function monthNamed(name: string): number | undefined {
  return months.get(plain(name))
}

function monthsByName(): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const add = (name: string, month: number) => {
    const key = plain(name)
    if (key.length >= 3 && !/\d/.test(key) && !found.has(key)) found.set(key, month)
  }
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      const inDate = new Intl.DateTimeFormat(language, {
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2021, month - 1, 15))
        add(alone.format(date), month)
        add(inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '', month)
      }
    }
  }
  for (const [name, month] of Object.entries(SHORT)) if (!found.has(name)) found.set(name, month)
  return found
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\./g, '').toLowerCase()
}

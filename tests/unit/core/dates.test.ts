import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import * as dates from '#lib/core/dates'

const { addDays, daysBetween, plainDate, instant } = dates
const day = (text: string) => plainDate.parse(text)

/** Days of the calendar, leap days and ends of years among them. */
const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((count) => dates.dayInUtc(count * 86_400_000))

const zoneBefore = process.env.TZ
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ
  else process.env.TZ = zoneBefore
})

// Kiritimati is ahead of every other zone, Pago Pago behind; Kolkata is half an hour off.
const zones = [
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['Asia/Kolkata', -330],
] as const

test.each(zones)('a plain date prints the same in %s', (zone, offset) => {
  process.env.TZ = zone
  expect(new Date(2021, 11, 23).getTimezoneOffset()).toBe(offset)
  const date = day('2021-12-23')
  expect(dates.formatDay(date)).toBe('23 December 2021')
  expect(dates.formatWeekday(date)).toBe('Thursday 23 December 2021')
  expect(dates.formatPublished(date)).toBe('23 December 2021')
  expect(dates.sortTime(date)).toBe(1_640_217_600_000)
  expect(dates.addDays(day('2021-12-31'), 1)).toBe('2022-01-01')
})

test.each(zones)('a moment prints in UTC with its zone in %s', (zone, offset) => {
  process.env.TZ = zone
  expect(new Date(2021, 11, 23).getTimezoneOffset()).toBe(offset)
  const moment = instant.parse('2021-12-23T19:40:00-05:00')
  expect(dates.formatPublished(moment)).toBe('24 December 2021, 00:40 UTC')
  expect(dates.dayOf(moment)).toBe('2021-12-23')
  expect(dates.dayInUtc(dates.sortTime(moment))).toBe('2021-12-24')
  expect(dates.formatPublished(instant.parse('2021-12-23T14:21:00Z'))).toMatch(/, 14:21 UTC$/)
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2021-04-31', false],
  ['2021-13-01', false],
  ['2021-00-10', false],
  ['2021-1-1', false],
  ['2021-12-23T00:00:00Z', false],
  [' 2021-12-23', false],
  ['+002021-12-23', false],
  ['0000-01-01', false],
  ['', false],
])('%j: a day that the calendar has, %s', (text, has) => {
  expect(dates.isCalendarDay(text)).toBe(has)
  expect(plainDate.safeParse(text).success).toBe(has)
})

test.each([
  ['2021-12-23T19:40:00-05:00', true],
  ['2021-12-23T19:40Z', true],
  ['2021-12-23T19:40:00.250Z', true],
  ['2021-12-23T19:40:00', false],
  ['2021-12-23', false],
  ['2021-02-30T19:40:00Z', false],
  ['2021-12-23T24:30:00Z', false],
  ['2021-12-23T24:00:00Z', false],
  ['0001-01-01T00:00:00+05:00', false],
  ['1799-12-31T00:00:00Z', false],
  ['2200-01-01T00:00:00Z', false],
  ['9999-12-31T23:00:00-05:00', false],
  ['2021-12-23T19:60:00Z', false],
  ['2021-12-23T19:40:00+25:00', false],
  ['2021-12-23 19:40:00Z', false],
])('%j: a moment with its offset, %s', (text, is) => {
  expect(instant.safeParse(text).success).toBe(is)
})

test('a moment and a day sort by when they were', () => {
  const sorted = [
    '2021-12-23T23:30:00-05:00',
    '2021-12-24',
    '2021-12-24T01:00:00+02:00',
    '2021-12-23',
  ]
    .map((text) => (text.includes('T') ? instant.parse(text) : day(text)))
    .toSorted((a, b) => dates.sortTime(a) - dates.sortTime(b))
  expect(sorted).toEqual([
    '2021-12-23',
    '2021-12-24T01:00:00+02:00',
    '2021-12-24',
    '2021-12-23T23:30:00-05:00',
  ])
})

test('adding days and counting them undo each other', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -30_000, max: 30_000 }), (from, count) => {
      const to = addDays(from, count)
      expect(daysBetween(from, to)).toBe(count)
      expect(addDays(to, -count)).toBe(from)
    }),
  )
})

test('days sort as texts just as they sort in time', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1)
    }),
  )
})

test('a printed day can be read back, and a week later is the same weekday', () => {
  const months = 'JanFebMarAprMayJunJulAugSepOctNovDec'
  fc.assert(
    fc.property(days, (date) => {
      const [number, month = '', year] = dates.formatDay(date).split(' ')
      const index = months.indexOf(month.slice(0, 3)) / 3 + 1
      expect(`${year}-${String(index).padStart(2, '0')}-${number?.padStart(2, '0')}`).toBe(date)
      expect(dates.formatWeekday(date).endsWith(dates.formatDay(date))).toBe(true)
      const weekday = (of: typeof date) => dates.formatWeekday(of).split(' ')[0]
      expect(weekday(addDays(date, 7))).toBe(weekday(date))
      expect(weekday(addDays(date, 1))).not.toBe(weekday(date))
    }),
  )
})

test.each([
  ['2021-12-23', '2022-01-22', undefined],
  ['2021-12-23', '2022-01-23', 'a month'],
  ['2021-12-23', '2022-03-01', '2 months'],
  ['2021-12-23', '2022-12-20', '11 months'],
  ['2021-12-23', '2022-12-22', '11 months'],
  ['2021-12-23', '2022-12-23', 'a year'],
  ['2022-01-01', '2022-07-01', '6 months'],
  ['2021-01-31', '2021-03-31', '2 months'],
  ['2021-01-31', '2021-04-30', '3 months'],
  ['2020-02-29', '2021-02-28', 'a year'],
  ['2021-12-23', '2022-12-30', 'a year'],
  ['2021-12-23', '2023-12-22', 'a year'],
  ['2021-12-23', '2026-01-01', '4 years'],
  ['2021-12-23', '2021-12-01', undefined],
])('from %s to %s it is %s', (from, to, words) => {
  expect(dates.ageInWords(day(from), day(to))).toBe(words)
})

test.each(['1799-12-31', '2200-01-01', '9999-12-31', '0001-01-01'])(
  '%s is a day, and outside the years that content and addresses may name',
  (text) => {
    expect(dates.isCalendarDay(text)).toBe(true)
    expect(plainDate.safeParse(text).error?.issues).toEqual([
      expect.objectContaining({
        message: 'is outside the years 1800 to 2199; correct the year',
      }),
    ])
  },
)

test('days can be counted on from either end of those years', () => {
  expect(addDays(day('2199-12-31'), 40)).toBe('2200-02-09')
  expect(addDays(day('1800-01-01'), -1)).toBe('1799-12-31')
  expect(dates.dayOf(instant.parse('2199-12-31T23:59:59-14:00'))).toBe('2199-12-31')
})

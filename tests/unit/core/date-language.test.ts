import { afterEach, expect, test } from 'vitest'
import { setDateLanguage } from '#lib/core/date-language'
import {
  formatDay,
  formatDayAndMonth,
  formatMonth,
  formatPublished,
  formatWeekday,
  instant,
  plainDate,
} from '#lib/core/dates'

afterEach(() => setDateLanguage('en-GB'))

const day = plainDate.parse('2021-12-23')

test('dates are written in the language that the site asks for', () => {
  setDateLanguage('de')
  expect(formatDay(day)).toBe('23. Dezember 2021')
  expect(formatWeekday(day)).toBe('Donnerstag, 23. Dezember 2021')
  expect(formatDayAndMonth(day)).toBe('23. Dezember')
  expect(formatMonth(plainDate.parse('2021-03-01'))).toBe('März 2021')
  setDateLanguage('en-US')
  expect(formatPublished(instant.parse('2021-12-23T19:40:00-05:00'))).toBe(
    'December 24, 2021, 00:40 UTC',
  )
})

test('house style is British, and a tag that is no language changes nothing', () => {
  setDateLanguage('de')
  setDateLanguage('no language')
  expect(formatDay(day)).toBe('23. Dezember 2021')
  setDateLanguage('en-GB')
  expect(formatWeekday(day)).toBe('Thursday 23 December 2021')
})

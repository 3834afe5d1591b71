import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay, plainDate } from '#lib/core/dates'
import { readDate } from '#lib/editorial/import/read-date'

test.each([
  ['2021-12-23', '2021-12-23'],
  ['2021/12/23', '2021-12-23'],
  ['23 December 2021', '2021-12-23'],
  ['Thursday, 23 December 2021', '2021-12-23'],
  ['December 23, 2021', '2021-12-23'],
  ['23rd Dec. 2021', '2021-12-23'],
  ['23/12/2021', '2021-12-23'],
  ['21/12/33', '2033-12-21'],
  ['99/02/30', undefined],
  ['2021-12-23T19:40:00-05:00', '2021-12-23T19:40:00-05:00'],
  ['2021-12-23T19:40:00.123Z', '2021-12-23T19:40:00Z'],
  ['2021-12-23 19:40 +0100', '2021-12-23T19:40:00+01:00'],
  ['Thu, 23 Dec 2021 19:40:00 -0500', '2021-12-23T19:40:00-05:00'],
  ['Thu, 23 Dec 2021 19:40 EST', '2021-12-23T19:40:00-05:00'],
  ['23 Dec 21 19:40:00 GMT', '2021-12-23T19:40:00+00:00'],
  // Midnight sharp in UTC is how a day is written by who must write a moment.
  ['2021-12-23T00:00:00Z', '2021-12-23'],
  ['Thu, 23 Dec 2021 00:00:00 GMT', '2021-12-23'],
  ['2021-12-23T00:00:00-05:00', '2021-12-23T00:00:00-05:00'],
  ['Tue Mar 05 12:45:00 EST 2024', '2024-03-05T12:45:00-05:00'],
  ['Tue,05 Mar 2024 9:00 CEST', '2024-03-05T09:00:00+02:00'],
  ['March 5, 2024 1:05 PM EST', '2024-03-05T13:05:00-05:00'],
  ['Mar 5, 2024 9:10 AM', '2024-03-05'],
  ['2024-03-05T10:00:00+01', '2024-03-05T10:00:00+01:00'],
  ['20240305T101500Z', '2024-03-05T10:15:00Z'],
  ['20240305', '2024-03-05'],
  ['Tue, 15 Sep 2026 09:00:00 BST', '2026-09-15T09:00:00+01:00'],
  ['Fri, 09 Feb 96 10:00:00 GMT', '1996-02-09T10:00:00+00:00'],
  ['5. März 2024', '2024-03-05'],
  ['05.03.2024', '2024-03-05'],
  ['5 de marzo de 2024', '2024-03-05'],
  ['le 5 février 2024', '2024-02-05'],
  ['5 марта 2024', '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['11 فبراير 2024', '2024-02-11'],
  ['١١ فبراير ٢٠٢٤', '2024-02-11'],
  ['11 شباط 2024', '2024-02-11'],
  ['30 February 2021', undefined],
  ['23 Smarch 2021', undefined],
  ['55bn m³/yr', undefined],
  ['Crude oil', undefined],
  ['', undefined],
])('“%s” is %s', (text, date) => {
  expect(readDate(text)?.date).toBe(date)
})

test('a wire’s 21/12/23 is year, month, day, and the other reading is reported', () => {
  expect(readDate('21/12/23')).toEqual({
    date: '2021-12-23',
    unsure:
      'published: 21/12/23 was read as year, month, day, 2021-12-23; it could also be 2023-12-21',
  })
  expect(readDate('03/04/2021')?.unsure).toMatch(/with the day first, 2021-04-03.*2021-03-04/)
  expect(readDate('21/12/21')?.unsure).toBeUndefined()
})

test('a moment without a zone is no moment: its day is used, and that is reported', () => {
  expect(readDate('2021-12-23T19:40:00')).toEqual({
    date: '2021-12-23',
    unsure: 'published: the time 19:40:00 has no zone, so only the day was used',
  })
})

test('every day reads back from the ways in which we and others write it', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    .map((date) => plainDate.parse(date.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(days, (day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      for (const text of [day, formatDay(day), `${year.slice(2)}/${month}/${date}`])
        expect(readDate(text)?.date).toBe(day)
    }),
  )
})

import { expect, test } from 'vitest'
import { plainDate } from '#lib/core/dates'
import { firstOfMonth, lastOfMonth, nextMonth } from '#lib/core/months'

test.each([
  ['2024-01-31', '2024-01-01', '2024-01-31', '2024-02-01'],
  ['2024-02-01', '2024-02-01', '2024-02-29', '2024-03-01'],
  ['2023-02-28', '2023-02-01', '2023-02-28', '2023-03-01'],
  ['2022-04-30', '2022-04-01', '2022-04-30', '2022-05-01'],
  ['2022-12-01', '2022-12-01', '2022-12-31', '2023-01-01'],
])('the month of %s', (day, first, last, next) => {
  const month = plainDate.parse(day)
  expect([firstOfMonth(month), lastOfMonth(month), nextMonth(month)]).toEqual([first, last, next])
})

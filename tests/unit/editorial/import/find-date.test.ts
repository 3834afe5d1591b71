import { expect, test } from 'vitest'
import { datesIn, findDate, withoutDates } from '#lib/editorial/import/find-date'

test.each([
  ['By Ann Example | 5 March 2024', '2024-03-05'],
  ['Updated: 19 March 2025 | Published: 17 March 2025', '2025-03-17'],
  ['08/03/2024 09h12 Atualizado 10/04/2024', '2024-03-08'],
  ['Aktualisiert am 3. Juli 2025', '2025-07-03'],
  ['Veröffentlicht am 1. Juli 2025, aktualisiert am 3. Juli 2025', '2025-07-01'],
  ['Mis à jour le 14 mars 2025 à 9h - publié le 13 mars 2025', '2025-03-13'],
])('the day of “%s” is %s', (line, day) => {
  expect(findDate(line)?.date).toBe(day)
})

test('a day of a change is known as one', () => {
  expect(datesIn('Aktualisiert am 3. Juli 2025').map(({ isChange }) => isChange)).toEqual([true])
  expect(datesIn('Stand 3. Juli 2025').map(({ isChange }) => isChange)).toEqual([false])
})

test('a line without its dates is the rest of its words', () => {
  expect(withoutDates('Oslo, 17 March 2025 and 18 March 2025, late').replace(/\s+/g, ' ')).toBe(
    'Oslo, and , late',
  )
})

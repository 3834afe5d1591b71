import { expect, test } from 'vitest'
import { styledCitations } from '#lib/citation/styles'
import { plainDate } from '#lib/core/dates'
import { aCitation } from './a-citation.ts'

const url = 'https://tidewater.example/articles/boats-stay-in-port'

function cited(changes: Parameters<typeof aCitation>[0] = {}): Record<string, string> {
  return Object.fromEntries(
    styledCitations(aCitation(changes)).map(({ style, text }) => [style, text]),
  )
}

test('an article of two people in every style', () => {
  expect(cited()).toEqual({
    APA: `Vik, N. M., & Berg, O. (2026, March 20). Cod boats stay in port as quota runs out. Tidewater. ${url}`,
    Chicago: `Vik, Nora Marie, and Ola Berg. “Cod boats stay in port as quota runs out.” Tidewater, March 20, 2026. ${url}.`,
    Harvard: `Vik, N. M. and Berg, O. (2026) ‘Cod boats stay in port as quota runs out’, Tidewater, 20 March. Available at: ${url} (Accessed: [day month year]).`,
    MLA: `Vik, Nora Marie, and Ola Berg. “Cod boats stay in port as quota runs out.” Tidewater, Tidewater Press, 20 Mar. 2026, ${url}. Accessed [day month year].`,
  })
})

test('a report of a desk in every style', () => {
  const title = 'Cod in 2026'
  const authors = [{ literal: 'Tidewater desk' }]
  expect(cited({ kind: 'report', title, authors })).toEqual({
    APA: `Tidewater desk. (2026, March 20). Cod in 2026. Tidewater Press. ${url}`,
    Chicago: `Tidewater desk. Cod in 2026. Tidewater Press, March 20, 2026. ${url}.`,
    Harvard: `Tidewater desk (2026) Cod in 2026. Tidewater Press. Available at: ${url} (Accessed: [day month year]).`,
    MLA: `Tidewater desk. Cod in 2026. Tidewater Press, 20 Mar. 2026, ${url}. Accessed [day month year].`,
  })
})

test('three authors are joined as each style joins them', () => {
  const authors = [
    { family: 'Vik', given: 'Nora' },
    { family: 'Berg', given: 'Ola' },
    { literal: 'Tidewater desk' },
  ]
  const { APA, Chicago, Harvard, MLA } = cited({ authors })
  expect(APA).toMatch(/^Vik, N\., Berg, O\., & Tidewater desk\. \(2026/)
  expect(Chicago).toMatch(/^Vik, Nora, Ola Berg, and Tidewater desk\. “/)
  expect(Harvard).toMatch(/^Vik, N\., Berg, O\. and Tidewater desk \(2026\) /)
  expect(MLA).toMatch(/^Vik, Nora, et al\. “/)
})

test('a source that is the author, and a publisher of the site’s name, are not named twice', () => {
  const { APA, MLA } = cited({ authors: [{ literal: 'Tidewater' }], publisher: 'Tidewater' })
  expect(APA).toContain(
    `Tidewater. (2026, March 20). Cod boats stay in port as quota runs out. ${url}`,
  )
  expect(MLA).toContain('” Tidewater, 20 Mar. 2026')
})

test('a title that ends as a sentence gets no full stop, and quotation marks in it become single', () => {
  const { APA, Chicago } = cited({ title: 'Is “cod” off the menu?' })
  expect(APA).toContain('Is “cod” off the menu? Tidewater.')
  expect(Chicago).toContain('“Is ‘cod’ off the menu?” Tidewater')
})

test('Chicago says when it was updated, and MLA writes short months out', () => {
  const { Chicago, MLA } = cited({
    published: plainDate.parse('2026-05-02'),
    revised: plainDate.parse('2026-06-25'),
  })
  expect(Chicago).toContain('May 2, 2026; updated June 25, 2026.')
  expect(MLA).toContain('2 May 2026')
})

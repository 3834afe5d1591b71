import { expect, test } from 'vitest'
import { reportAddress } from '#lib/seo/report-address'

test('a report goes to who corrects, with the piece and its address filled in', () => {
  const about = { headline: 'Opec+ holds, & waits', path: '/articles/opec-holds' }
  const address = reportAddress({ corrections: 'wrong@a.example', contact: 'b@a.example' }, about)
  const { protocol, pathname, searchParams } = new URL(address ?? '')
  expect([protocol, pathname]).toEqual(['mailto:', 'wrong@a.example'])
  // A mail program reads + as itself (RFC 6068): it must have been escaped.
  expect(searchParams.get('subject')).toBe('Error in: Opec+ holds, & waits')
  expect(searchParams.get('body')).toMatch(/^http:\/\/localhost:3000\/articles\/opec-holds\r\n/)
})

test('without an address for corrections it goes to the contact, and without any nowhere', () => {
  expect(reportAddress({ contact: 'b@a.example' })).toMatch(/^mailto:b@a\.example\?subject=/)
  expect(reportAddress({})).toBeUndefined()
})

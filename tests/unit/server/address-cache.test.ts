import { expect, test } from 'vitest'
import type { Address } from '#lib/core/address'
import { createAddressCache } from '#lib/server/address-cache'

function aCache() {
  const read: string[] = []
  const cache = createAddressCache((target): Address => {
    read.push(target)
    return { kind: 'redirect', status: 308, location: `${target}/` }
  })
  return { cache, read }
}

test('an address is read once until the content changes', () => {
  const { cache, read } = aCache()
  const first = cache.read('/a')
  expect(first).toEqual({ kind: 'redirect', status: 308, location: '/a/' })
  expect(cache.read('/a')).toBe(first)
  expect(cache.peek('/a')).toBe(first)
  expect(cache.peek('/b')).toBeUndefined()
  expect(read).toEqual(['/a'])
  cache.clear()
  expect(cache.peek('/a')).toBeUndefined()
  cache.read('/a')
  expect(read).toEqual(['/a', '/a'])
})

test('it holds a bounded number of characters, the last read ones', () => {
  const { cache } = aCache()
  const long = (number: number) => `/${number}${'x'.repeat(4000)}`
  for (let number = 0; number < 1000; number++) cache.read(long(number))
  expect(cache.peek(long(0))).toBeUndefined()
  expect(cache.peek(long(999))).toBeDefined()
})

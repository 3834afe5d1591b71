/** Remembers what addresses are while the content stays the same. */
import { LRUCache } from 'lru-cache'
import type { Address } from '#lib/core/address'

/** Addresses that are remembered, in characters of what is requested and of what that is. */
const MOST_CHARACTERS = 2_000_000

export interface AddressCache {
  /** What a request's target is. */
  readonly read: (target: string) => Address
  /** What it is where that was read before. */
  readonly peek: (target: string) => Address | undefined
  /** Called when the content has changed. */
  readonly clear: () => void
}

/** Reads each address once; those that were not asked for the longest are forgotten first. */
export function createAddressCache(readAddress: (target: string) => Address): AddressCache {
  const addresses = new LRUCache<string, Address>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (address, target) => target.length + JSON.stringify(address).length,
  })
  return {
    read(target) {
      const known = addresses.get(target)
      if (known) return known
      const address = readAddress(target)
      addresses.set(target, address)
      return address
    },
    peek: (target) => addresses.peek(target),
    clear: () => addresses.clear(),
  }
}

/** What is wrong with a list's address, in a reader's words, and ways to mend it. */

import { facets, type QueryFault } from './filter.ts'
import { urls } from './urls.ts'

interface Way {
  readonly name: string
  readonly href: string
}

export interface ToldFault {
  readonly key: string
  readonly text: string
  /** What was meant, perhaps. */
  readonly meant?: Way
  /** The rest of the address without it. */
  readonly without?: Way
}

/** A fault of any page: the value, and what is wrong with it. */
export function tellFault({ key, value, message }: QueryFault): ToldFault {
  return { key: `${key} ${value}`, text: `${quotedShort(value)} ${message}.` }
}

/** The faults of `/news`; each way keeps all else that was asked. */
export function tellListFaults(
  faults: readonly QueryFault[],
  params: URLSearchParams,
): readonly ToldFault[] {
  return faults.map((fault) => {
    const { key, value, nearest } = fault
    const told = tellFault(fault)
    const isTerm = facets.some((facet) => facet === key)
    return {
      ...told,
      text: isTerm ? `There is no ${key} ${quotedShort(value)}.` : told.text,
      ...(nearest && {
        meant: { name: nearest.name, href: addressWith(params, fault, nearest.id) },
      }),
      without: { name: 'Remove it', href: addressWith(params, fault) },
    }
  })
}

/** The list by all that makes sense of what was asked. */
export function listWithout(faults: readonly QueryFault[], params: URLSearchParams): string {
  return addressOf([...params].filter((pair) => !faults.some((fault) => isOf(fault, pair))))
}

/** The address with another value in place of the fault, or with none. */
function addressWith(params: URLSearchParams, fault: QueryFault, instead?: string) {
  return addressOf(
    [...params].flatMap((pair) => {
      if (!isOf(fault, pair)) return [pair]
      return instead === undefined ? [] : [[fault.key, instead]]
    }),
  )
}

/** Whether a part of a query is at fault; where a filter has too much of one kind, all of it is. */
function isOf({ key, value }: QueryFault, [name, one]: [string, string]): boolean {
  return key === 'filter' ? name === value : name === key && one.trim() === value
}

function addressOf(pairs: string[][]): string {
  const query = new URLSearchParams(pairs).toString()
  return query ? `${urls.archive()}?${query}` : urls.archive()
}

function quotedShort(value: string): string {
  const letters = [...value]
  return `“${letters.slice(0, 80).join('')}${letters.length > 80 ? '…' : ''}”`
}

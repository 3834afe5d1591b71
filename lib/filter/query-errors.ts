/** Messages for invalid queries of a list, and links that fix them. */

import { facets, type QueryError } from './filter.ts'
import { countInWords } from './labels.ts'
import { urls } from './urls.ts'

interface Way {
  readonly name: string
  readonly href: string
}

export interface FormattedError {
  readonly key: string
  readonly text: string
  /** What was meant, perhaps. */
  readonly meant?: Way
  /** The rest of the address without it. */
  readonly without?: Way
}

/** An error of any page: the value, and what is wrong with it. */
export function formatQueryError({ key, value, message }: QueryError): FormattedError {
  return { key: `${key} ${value}`, text: `${quotedShort(value)} ${message}.` }
}

/** Each message holds the address twice; beyond these they help nobody. */
const MOST_MESSAGES = 10

/** The errors of `/news`, so many at most, then how many more there are. Each way keeps all else that was asked. */
export function formatListErrors(
  errors: readonly QueryError[],
  params: URLSearchParams,
): readonly FormattedError[] {
  const more = errors.length - MOST_MESSAGES
  const messages = errors.slice(0, MOST_MESSAGES).map((error) => {
    const { key, value, nearest } = error
    const formatted = formatQueryError(error)
    const isTerm = facets.some((facet) => facet === key)
    return {
      ...formatted,
      text: isTerm ? `There is no ${key} ${quotedShort(value)}.` : formatted.text,
      ...(nearest && {
        meant: { name: nearest.name, href: addressWith(params, error, nearest.id) },
      }),
      without: { name: 'Remove it', href: addressWith(params, error) },
    }
  })
  return more > 0
    ? [...messages, { key: 'more', text: `And ${countInWords(more, 'more problem')}.` }]
    : messages
}

/** The list by all that makes sense of what was asked. */
export function listWithout(errors: readonly QueryError[], params: URLSearchParams): string {
  return addressOf([...params].filter((pair) => !errors.some((error) => isOf(error, pair))))
}

/** The address with another value in place of the error, or with none. */
function addressWith(params: URLSearchParams, error: QueryError, instead?: string) {
  return addressOf(
    [...params].flatMap((pair) => {
      if (!isOf(error, pair)) return [pair]
      return instead === undefined ? [] : [[error.key, instead]]
    }),
  )
}

/** Whether a part of a query is wrong; where a filter has too much of one kind, all of it is. */
function isOf({ key, value }: QueryError, [name, one]: [string, string]): boolean {
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unbrokenParts } from '#lib/core/line-breaks'

const textOf = (text: string) =>
  unbrokenParts(text)
    .map((part) => part.text)
    .join('')
/** As a reader sees it: `~` where no line may break, and a whole part in brackets. */
const shown = (text: string) =>
  unbrokenParts(text)
    .map((part) => (part.isWhole ? `[${part.text}]` : part.text))
    .join('')
    .replaceAll('\u00a0', '~')

describe('unbrokenParts', () => {
  it('holds an amount to its unit, with its slash', () => {
    expect(shown('Opec cuts 1.16mn b/d of output from next May on')).toContain('[1.16mn~b/d]')
    expect(shown('The line carries 55bn m³/yr at most, operators say')).toContain('[55bn~m³/yr]')
    expect(shown('A range of 180,000-190,000 b/d is what they expect')).toContain(
      '[180,000-190,000~b/d]',
    )
    expect(shown('Brent at $117.62/bl is the highest price of that year')).toContain('[$117.62/bl]')
  })

  it('holds a day to its month, and a number to what it counts', () => {
    expect(shown('On 1 May the United Arab Emirates leaves the group')).toContain('1~May')
    expect(
      shown(
        'Brent was $84 on 14 July 2026, higher than in May 2026 or in Dec 2025, the price of a year',
      ),
    ).toContain('on 14~July~2026, higher than in May~2026 or in Dec~2025')
    expect(shown('The agency says 32 members have agreed to a release')).toContain('32~members')
  })

  it('holds short words with a hyphen together, and no long ones', () => {
    expect(shown('A five-year low in the build-up of gas that is stored')).toContain(
      'A [five-year] low in the [build-up] of',
    )
    expect(shown('A Russian-controlled plant and a two-and-a-half day stop')).not.toContain('[')
  })

  it('joins no last words where the line goes on', () => {
    const parts = unbrokenParts('still shut for 3 days at ', true)
    expect(parts.map(({ text }) => text).join('')).toBe('still shut for 3\u00a0days at ')
  })

  it('ends no text in an orphan', () => {
    expect(shown('Ships stay away as the strait is still shut in')).toMatch(/still~shut~in$/)
    expect(shown('UAE to leave Opec and Opec+ on 1 May after nearly 60 years')).toMatch(
      / nearly~60~years$/,
    )
    expect(shown('Left for a later decision with the G7.')).toMatch(/ with~the~G7\.$/)
  })

  it('leaves long last words alone, and text of one word', () => {
    expect(shown('The operator reports a malfunction underground-compressor')).toMatch(
      / underground-compressor$/,
    )
    expect(shown('Hormuz')).toBe('Hormuz')
    expect(unbrokenParts('')).toEqual([])
  })

  it('changes nothing but spaces', () => {
    const words = fc.constantFrom(
      'Opec',
      '1.2mn',
      'b/d',
      '1',
      'May',
      '$90/bl',
      'a',
      'of',
      '180-190',
      'five-year',
      'pc',
      '–',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        expect(textOf(text).replaceAll('\u00a0', ' ')).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('joins no more than fits a narrow column', () => {
    const word = fc.stringMatching(/^[a-z]{1,14}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), (parts) => {
        const last = textOf(parts.join(' ')).split(' ').at(-1) ?? ''
        expect(last.length).toBeLessThanOrEqual(
          Math.max(20 + 2, ...parts.map((one) => one.length + 3)),
        )
      }),
      { numRuns: 300 },
    )
  })
})

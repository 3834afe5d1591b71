import { expect, test } from 'vitest'
import { UncertainError } from '#lib/server/failures'
import { renderWhole } from '#lib/server/render-whole'

const answer = (status: number) => ({ status, type: 'text/html', body: Buffer.from('') })

/** What comes of renders that end with these statuses in turn; a catalog has an error in those that are `bad`. */
async function rendering(statuses: readonly number[], bad: number, isUncertain = false) {
  let turn = 0
  let errors = 0
  const render = renderWhole(
    async () => {
      if (turn < bad) errors++
      return answer(statuses[turn++] ?? 0)
    },
    { count: () => errors, isUncertain: () => isUncertain },
  )
  const rendered = await render('/a').catch((error: unknown) => error)
  return { turn, of: rendered instanceof UncertainError ? 'uncertain' : rendered }
}

test.each([404, 500])(
  'a page with %s that met a damaged catalog is rendered again from the one in its place',
  async (status) => {
    expect(await rendering([status, 200], 1)).toEqual({ turn: 2, of: answer(200) })
  },
)

test.each([404, 500])('one with %s from a catalog that can be read is final', async (status) => {
  expect(await rendering([status], 0)).toEqual({ turn: 1, of: answer(status) })
})

test('a page that meets a damaged catalog again and again is to be asked for later', async () => {
  expect(await rendering([500, 500], 2)).toEqual({ turn: 2, of: 'uncertain' })
  expect(await rendering([500], 1, true)).toEqual({ turn: 1, of: 'uncertain' })
})

test('a page that was made whole is sent, whatever another met meanwhile', async () => {
  expect(await rendering([200], 1, true)).toEqual({ turn: 1, of: answer(200) })
})

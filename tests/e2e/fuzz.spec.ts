import { expect, test } from '@playwright/test'
import { fuzz } from '../fuzz/fuzz.ts'

test('a short attack by files, requests and faults of the catalog stops nobody', async () => {
  test.setTimeout(180_000)
  const outcome = await fuzz({ files: 60, requests: 150, faults: 4, seed: 7, longestMs: 5000 })
  expect([...outcome.wrong]).toEqual([])
  expect(outcome.differing).toEqual([])
  expect(outcome.isAlive).toBe(true)
  expect(outcome.files).toBeGreaterThan(0)
  expect(outcome.faults).toBeGreaterThan(0)
})

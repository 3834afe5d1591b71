import { expect, test } from 'vitest'
import { beatOn, createHeartbeat, readBeat, watchBeats } from '#lib/server/publish/heartbeat'

const limits = { slow: 10_000, stuck: 60_000 }

test('says what the thread is at', () => {
  const memory = createHeartbeat()
  const beat = beatOn(memory)
  beat.at('articles/ä.md')
  expect(readBeat(memory)).toEqual({ isBusy: true, steps: 1, path: 'articles/ä.md' })
  beat.at(`${'x'.repeat(5000)}.md`)
  expect(readBeat(memory).path).toHaveLength(1000)
  beat.idle()
  expect(readBeat(memory)).toEqual({ isBusy: false, steps: 3, path: '' })
})

test('work that moves is slow after ten seconds and never stuck; work that does not move is stuck after sixty', () => {
  const memory = createHeartbeat()
  const beat = beatOn(memory)
  const look = watchBeats(memory, limits)
  expect(look(0)).toMatchObject({ isSlow: false, isStuck: false })
  for (let second = 1; second <= 100; second++) {
    beat.at(`articles/${second}.md`)
    expect(look(second * 1000)).toMatchObject({ isSlow: second > 10, isStuck: false })
  }
  expect(look(159_999).isStuck).toBe(false)
  expect(look(160_000)).toEqual({ isSlow: true, isStuck: true, path: 'articles/100.md' })
  beat.idle()
  expect(look(161_000)).toMatchObject({ isSlow: false, isStuck: false })
  expect(look(999_000)).toMatchObject({ isSlow: false, isStuck: false })
})

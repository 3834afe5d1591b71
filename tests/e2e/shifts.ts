import type { Page } from '@playwright/test'

/** Counts every shift of the layout, also those before any script of the page runs. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new PerformanceObserver((list) => count(list.getEntries()))
    let sum = 0
    Reflect.set(window, 'shifted', () => {
      count(observer.takeRecords())
      return sum
    })
    observer.observe({ type: 'layout-shift', buffered: true })

    function count(entries: readonly PerformanceEntry[]): void {
      for (const entry of entries) sum += Number(Reflect.get(entry, 'value'))
    }
  })
}

/** The sum of all shifts, once the page and its fonts are there and have been drawn. */
export async function shifted(page: Page): Promise<unknown> {
  await page.waitForLoadState('load')
  return page.evaluate(async () => {
    await document.fonts.ready
    for (const _ of ['laid out', 'drawn']) await new Promise(requestAnimationFrame)
    return Reflect.apply(Reflect.get(window, 'shifted'), window, [])
  })
}

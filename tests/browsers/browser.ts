/** What the tests ask of a browser, whichever it is. */

export interface Browser {
  readonly name: string
  /** Opens an address and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>
  /** The value of an expression in the page. */
  readonly value: (expression: string) => Promise<unknown>
  readonly click: (selector: string) => Promise<void>
  /** Puts the focus into a field and types. */
  readonly type: (selector: string, text: string) => Promise<void>
  readonly close: () => Promise<void>
}

const PATIENCE_MS = 15_000
const EVERY_MS = 50

/** Waits until an expression in the page is true; throws with what it is instead. */
export async function until(browser: Browser, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    // A page that is being left has no value.
    const value = await browser.value(expression).catch(() => false)
    if (value === true) return
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  throw new Error(`Not so after ${PATIENCE_MS / 1000} seconds: ${expression}`)
}

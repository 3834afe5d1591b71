/** Opens the folds again that were open when a reader left a page, beside where it was scrolled to. */

interface State {
  readonly folds: readonly string[]
  readonly scroll: number
}

const REST_MS = 120
let timer = 0

/** Remembers with this entry of the history which folds are open and where the page is scrolled to. */
export function rememberPlace(): void {
  clearTimeout(timer)
  const folds = [...keyed()].flatMap(([key, fold]) => (fold.open ? [key] : []))
  history.replaceState({ folds, scroll: scrollY } satisfies State, '')
}

/** Opens what was open here before; the scroll position in pixels, where there was one. */
export function restorePlace(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null) return undefined
  const { folds, scroll } = { folds: [], scroll: undefined, ...state }
  openFolds(Array.isArray(folds) ? folds : [])
  return typeof scroll === 'number' ? scroll : undefined
}

/** The keys of the open folds. */
export function openFoldKeys(): string[] {
  return [...keyed()].flatMap(([key, { open }]) => (open ? [key] : []))
}

export function openFolds(keys: readonly unknown[]): void {
  const folds = keyed()
  for (const key of keys) {
    const fold = typeof key === 'string' ? folds.get(key) : undefined
    if (fold) fold.open = true
  }
}

export function watchPlace(): void {
  const soon = () => {
    clearTimeout(timer)
    timer = window.setTimeout(rememberPlace, REST_MS)
  }
  document.addEventListener('toggle', soon, true)
  addEventListener('scroll', soon, { passive: true })
  addEventListener('pagehide', rememberPlace)
}

/** The folds of the page by the section that each is in, and its place there. */
function keyed(): Map<string, HTMLDetailsElement> {
  const counts = new Map<string, number>()
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details')]
  return new Map(
    folds.map((fold) => {
      const section = fold.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? ''
      const count = counts.get(section) ?? 0
      counts.set(section, count + 1)
      return [`${section} ${count}`, fold] as const
    }),
  )
}

/** What a reader chose, in this browser only. The one file that touches localStorage. */

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const THEME = 'chokepoint:theme'
const SLASH = 'chokepoint:slash'

/** The theme that was chosen; `system` where none was, or storage is refused. */
export function storedTheme(): Theme {
  const stored = recall(THEME)
  return themes.find((theme) => theme === stored) ?? 'system'
}

export function storeTheme(theme: Theme): void {
  remember(THEME, theme === 'system' ? undefined : theme)
}

/** False when the reader wants no key for the search box; for this page alone where storage is refused. */
let slash: boolean | undefined

export function usesSlash(): boolean {
  slash ??= recall(SLASH) !== 'off'
  return slash
}

export function storeSlash(on: boolean): void {
  slash = on
  remember(SLASH, on ? undefined : 'off')
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is refused (a private window): the choice lasts as long as the page.
  }
}

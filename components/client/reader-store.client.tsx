'use client'

/**
 * What a reader chose, kept in this browser only.
 *
 * Why client code: the choice is known to nobody but the reader's browser. The one file that
 * touches localStorage; a browser that refuses storage loses the memory, not the switch.
 */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const THEME = 'chokepoint:theme'
const SLASH = 'chokepoint:slash'
const listeners = new Set<() => void>()

export function readTheme(): Theme {
  const chosen = document.documentElement.dataset.theme
  return themes.find((theme) => theme === chosen) ?? 'system'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  remember(THEME, theme === 'system' ? undefined : theme)
}

/** False when the reader wants no key for the search box; kept for this page where storage is refused. */
let slash: boolean | undefined

export function readSlash(): boolean {
  slash ??= recall(SLASH) !== 'off'
  return slash
}

export function chooseSlash(on: boolean): void {
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
  for (const listener of listeners) listener()
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

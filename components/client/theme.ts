/** Shows a theme. */
import type { Theme } from './storage.ts'

/** The system's theme needs no word. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
}

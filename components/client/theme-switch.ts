/** Lets a reader choose light or dark, or follow the system. */
import { storedTheme, storeTheme, type Theme, themes } from './storage.ts'
import { showTheme } from './theme.ts'

export class ThemeSwitchElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const value = target instanceof HTMLButtonElement ? target.value : ''
      const theme = themes.find((one) => one === value)
      if (theme) this.#choose(theme)
    })
    // Chosen meanwhile in another tab, or on a page that this one was left for.
    for (const event of ['pageshow', 'storage'])
      addEventListener(event, () => this.#show(storedTheme()))
    this.#show(storedTheme())
  }

  #choose(theme: Theme): void {
    storeTheme(theme)
    this.#show(theme)
  }

  #show(theme: Theme): void {
    showTheme(theme)
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === theme))
  }
}

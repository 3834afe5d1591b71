/** Turns the key `/` off, for those whose voice or hand types letters unasked (WCAG 2.1.4). */
import { storeSlash, usesSlash } from './storage.ts'

export class SlashSwitchElement extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input')
    if (!box) return
    box.checked = usesSlash()
    box.addEventListener('change', () => storeSlash(box.checked))
  }
}

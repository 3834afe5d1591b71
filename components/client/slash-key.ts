/** The key `/` leads to the search box, wherever it does not mean a letter. */
import { usesSlash } from './storage.ts'

export function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, select, textarea'))
    const isChord = event.ctrlKey || event.metaKey || event.altKey
    if (event.key !== '/' || isChord || isTyping || !usesSlash()) return
    event.preventDefault()
    const box = document.getElementById('search') ?? document.getElementById('words')
    box?.focus()
  })
}

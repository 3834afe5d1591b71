/** A button after every text that is there to be copied; where the clipboard is closed, it selects the text. */

const SHOWN_FOR = 3000

class CopyButtons extends HTMLElement {
  connectedCallback(): void {
    for (const text of this.querySelectorAll<HTMLElement>('[data-copy]')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = 'Copy'
      button.setAttribute('aria-label', `Copy ${text.dataset.copy}`)
      button.addEventListener('click', () => void this.#copy(text, button))
      // Within a list of terms only a term or its text may be: the button is of the text, and not in it as it is copied.
      if (text.localName === 'dd') text.parentElement?.append(inTerm(button))
      else text.after(button)
    }
  }

  async #copy(text: HTMLElement, button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text.textContent)
      this.#say(button, 'Copied')
    } catch {
      getSelection()?.selectAllChildren(text)
      this.#say(button, 'Selected')
    }
  }

  /** On the button for who sees it, in the live region for who hears it. */
  #say(button: HTMLButtonElement, words: string): void {
    const status = this.querySelector('[role="status"]')
    button.textContent = words
    if (status) status.textContent = words
    setTimeout(() => {
      button.textContent = 'Copy'
      if (status) status.textContent = ''
    }, SHOWN_FOR)
  }
}

function inTerm(button: HTMLElement): HTMLElement {
  const term = document.createElement('dd')
  term.append(button)
  return term
}

customElements.define('copy-buttons', CopyButtons)

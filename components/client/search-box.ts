/**
 * The search box of the masthead suggests while one types, and is worked by the keyboard (WAI-ARIA APG,
 * list autocomplete with manual selection). Without it, it is a plain form. Suggestions are deliberately not
 * debounced: a delay would be felt, each beginning is asked for once (`suggestions.ts`), and late answers are
 * dropped.
 */
import { grouped, optionOf, setAttributes } from './suggestion-options.ts'
import { optionsFor, type Suggested } from './suggestions.ts'

const LIST = 'suggestions'

export class SearchBoxElement extends HTMLElement {
  readonly #list = document.createElement('div')
  readonly #status = document.createElement('span')
  #box: HTMLInputElement | null = null
  #options: readonly Suggested[] = []
  #elements: readonly HTMLElement[] = []
  #active = -1

  connectedCallback(): void {
    const box = this.querySelector('input')
    if (!box || this.#box) return
    this.#box = box
    setAttributes(this.#list, {
      id: LIST,
      role: 'listbox',
      'aria-label': 'Suggestions',
      hidden: '',
    })
    setAttributes(this.#status, { role: 'status', class: 'visually-hidden' })
    setAttributes(box, {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': LIST,
      autocomplete: 'off',
    })
    this.append(this.#list, this.#status)
    for (const event of ['input', 'focus']) box.addEventListener(event, () => this.#suggest(box))
    box.addEventListener('blur', () => this.#show([]))
    box.addEventListener('keydown', (event) => this.#press(event))
    // The focus stays in the box, as the pattern asks.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault())
    this.#list.addEventListener('click', ({ target }) => {
      const option =
        target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null
      if (option) this.#go(this.#options[this.#elements.indexOf(option)])
    })
  }

  async #suggest(box: HTMLInputElement): Promise<void> {
    const text = box.value
    const found = await optionsFor(text)
    if (box.value === text && document.activeElement === box) this.#show(found)
  }

  #show(options: readonly Suggested[]): void {
    this.#options = options
    this.#elements = options.map(optionOf)
    this.#list.replaceChildren(...grouped(options, this.#elements))
    this.#list.hidden = options.length === 0
    this.#box?.setAttribute('aria-expanded', String(options.length > 0))
    const count = `${options.length} ${options.length === 1 ? 'suggestion' : 'suggestions'}`
    this.#status.textContent = options.length > 0 ? count : ''
    this.#activate(-1)
  }

  #activate(index: number): void {
    this.#active = index
    for (const [at, option] of this.#elements.entries())
      option.setAttribute('aria-selected', String(at === index))
    const id = this.#elements[index]?.id
    if (id === undefined) this.#box?.removeAttribute('aria-activedescendant')
    else this.#box?.setAttribute('aria-activedescendant', id)
  }

  #press(event: KeyboardEvent): void {
    const steps = this.#options.length + 1
    const isOpen = steps > 1
    if (event.key === 'Escape' && isOpen) this.#show([])
    else if (event.key === 'Enter' && this.#active >= 0) this.#go(this.#options[this.#active])
    else if (event.key === 'ArrowDown' && isOpen) this.#activate(((this.#active + 2) % steps) - 1)
    else if (event.key === 'ArrowUp' && isOpen) this.#activate(((this.#active + steps) % steps) - 1)
    else return
    event.preventDefault()
  }

  #go(option: Suggested | undefined): void {
    if (!option || !this.#box) return
    this.#show([])
    this.#box.value = ''
    location.assign(option.href)
  }
}

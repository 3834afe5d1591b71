/** Swaps the text of a page for that of another, around the line that announces what is found. */

const STATUS = '[role="status"]'

/** Makes `main` and the title those of `next`. */
export function swapMain(page: Document, next: Document): void {
  page.title = next.title
  const [main, nextMain] = [page.querySelector('main'), next.querySelector('main')]
  if (!main || !nextMain) return
  swapAround(main, nextMain, main.querySelector(STATUS), nextMain.querySelector(STATUS))
}

/** Only a line that stays in the page is announced when its text changes. */
function swapAround(
  old: Element,
  next: Element,
  stays: Element | null,
  counterpart: Element | null,
) {
  const [inner, nextInner] = [childWith(old, stays), childWith(next, counterpart)]
  if (!inner || !nextInner || inner.tagName !== nextInner.tagName) {
    old.replaceChildren(...next.childNodes)
    return
  }
  while (inner.previousSibling) inner.previousSibling.remove()
  while (inner.nextSibling) inner.nextSibling.remove()
  const nodes = [...next.childNodes]
  const at = nodes.indexOf(nextInner)
  inner.before(...nodes.slice(0, at))
  inner.after(...nodes.slice(at + 1))
  if (inner === stays) inner.textContent = nextInner.textContent
  else swapAround(inner, nextInner, stays, counterpart)
}

function childWith(parent: Element, descendant: Element | null): Element | undefined {
  return descendant ? [...parent.children].find((child) => child.contains(descendant)) : undefined
}

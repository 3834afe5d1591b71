/** Finds a third of a page's width that is empty for a whole screen, by the boxes of what is drawn. */
import type { Page } from '@playwright/test'

/** Where a screen of the page begins with a strip in it that has no word, picture or field, each in pixels. */
export interface EmptyStrip {
  readonly scrolled: number
  readonly left: number
  readonly width: number
}

/** Every screen of `main` with an empty strip as wide as a third of it: what sticks to the window is beside all that scrolls by. */
export async function emptyThirds(page: Page): Promise<EmptyStrip[]> {
  return page.evaluate(() => {
    const drawn = 'svg, img, input, select, button, textarea'
    const main = document.querySelector('main')
    if (!main) throw new Error('the page has no main')
    const style = getComputedStyle(main)
    const sticking = [...main.querySelectorAll('*')].filter(
      (one) => getComputedStyle(one).position === 'sticky',
    )
    const all = [...pictures(), ...texts()]
    // What sticks is measured at each screen; all else only moves by as much as the page.
    const stuck = all.filter((node) => sticking.some((one) => one.contains(node)))
    const still = all
      .filter((node) => !stuck.includes(node))
      .flatMap(boxesOf)
      .map(({ left, top, width, height }) => new DOMRect(left, top + scrollY, width, height))
    const found: EmptyStrip[] = []
    const top = main.getBoundingClientRect().top + scrollY
    const end = top + main.offsetHeight - innerHeight
    for (let at = top; at <= end; at += innerHeight / 8) {
      scrollTo(0, at)
      const frame = main.getBoundingClientRect()
      const left = frame.left + Number.parseFloat(style.paddingLeft)
      const right = frame.right - Number.parseFloat(style.paddingRight)
      const seen = [
        ...still.filter((box) => box.bottom > scrollY && box.top < scrollY + innerHeight),
        ...stuck.flatMap(boxesOf).filter((box) => box.bottom > 0 && box.top < innerHeight),
      ]
      const widest = widestGap(left, right, seen)
      if (widest.width >= (right - left) / 3) found.push({ scrolled: Math.round(at), ...widest })
    }
    return found

    /** The widest part of a line from left to right that none of the boxes lies above. */
    function widestGap(left: number, right: number, boxes: readonly DOMRect[]) {
      let widest = { left, width: 0 }
      let reached = left
      for (const box of [
        ...boxes.toSorted((a, b) => a.left - b.left),
        new DOMRect(right, 0, 0, 0),
      ]) {
        if (box.left - reached > widest.width)
          widest = { left: Math.round(reached), width: Math.round(box.left - reached) }
        reached = Math.max(reached, box.right)
      }
      return widest
    }

    function boxesOf(node: Node): DOMRect[] {
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes =
        node instanceof Element ? [node.getBoundingClientRect()] : [...range.getClientRects()]
      return boxes.filter(({ width }) => width > 1)
    }

    function pictures(): Node[] {
      return [...(main?.querySelectorAll(drawn) ?? [])].filter((one) => one.checkVisibility())
    }

    function texts(): Node[] {
      const found: Node[] = []
      const walker = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!node.textContent?.trim() || !parent?.checkVisibility()) continue
        if (!parent.closest('.visually-hidden, title, desc')) found.push(node)
      }
      return found
    }
  })
}

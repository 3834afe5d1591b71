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
  return page.evaluate(async () => {
    const drawn = 'svg, img, input, select, button, textarea'
    const main = document.querySelector('main')
    if (!main) throw new Error('the page has no main')
    const style = getComputedStyle(main)
    const found: EmptyStrip[] = []
    const top = main.getBoundingClientRect().top + scrollY
    const end = top + main.offsetHeight - innerHeight
    for (let at = top; at <= end; at += innerHeight / 8) {
      scrollTo(0, at)
      await new Promise(requestAnimationFrame)
      const frame = main.getBoundingClientRect()
      const left = frame.left + Number.parseFloat(style.paddingLeft)
      const right = frame.right - Number.parseFloat(style.paddingRight)
      const widest = widestGap(left, right)
      if (widest.width >= (right - left) / 3) found.push({ scrolled: Math.round(at), ...widest })
    }
    return found

    /** The widest part of a line from left to right that nothing on the screen lies above. */
    function widestGap(left: number, right: number) {
      let widest = { left, width: 0 }
      let reached = left
      const seen = boxes().toSorted((a, b) => a.left - b.left)
      for (const box of [...seen, new DOMRect(right, 0, 0, 0)]) {
        if (box.left - reached > widest.width)
          widest = { left: Math.round(reached), width: Math.round(box.left - reached) }
        reached = Math.max(reached, box.right)
      }
      return widest
    }

    function boxes(): DOMRect[] {
      const pictures = [...(main?.querySelectorAll(drawn) ?? [])]
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
      return [...pictures, ...words()].filter(
        ({ top, bottom, width }) => width > 1 && bottom > 0 && top < innerHeight,
      )
    }

    function words(): DOMRect[] {
      const found: DOMRect[] = []
      const walker = document.createTreeWalker(main ?? document, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!node.textContent?.trim() || !parent?.checkVisibility()) continue
        if (parent.closest('.visually-hidden, title, desc')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        found.push(...range.getClientRects())
      }
      return found
    }
  })
}

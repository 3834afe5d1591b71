/** Finds what a newspaper designer would not sign, by the boxes that the browser has laid out. */
import type { Page } from '@playwright/test'

/** What is wrong with the parts that match a selector; nothing where all is well. */
export async function faultsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    /** Parts of a line of text that letters do not reach. */
    const inset = { top: 0.24, bottom: 0.22 }
    const slack = 1
    interface Words {
      readonly text: string
      readonly block: Element
      readonly isLabel: boolean
      readonly box: { left: number; top: number; right: number; bottom: number }
    }
    const faults: string[] = []
    const roots = [...document.querySelectorAll(within)]
    if (roots.length === 0) faults.push(`nothing matches ${within}`)
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways')
    for (const root of roots) {
      const name = root.getAttribute('data-name') ?? root.querySelector('h2')?.textContent ?? ''
      const all = wordsIn(root)
      const edge = root.getBoundingClientRect()
      for (const { text, box } of all)
        if (box.left < edge.left - slack || box.right > edge.right + slack)
          faults.push(`${name}: “${text}” is cut off at the side`)
      for (const [index, one] of all.entries())
        for (const other of all.slice(index + 1))
          if (one.block !== other.block && overlap(one, other))
            faults.push(`${name}: “${one.text}” lies on “${other.text}”`)
      for (const point of linesIn(root))
        for (const one of all)
          if (
            point.x > one.box.left &&
            point.x < one.box.right &&
            point.y > one.box.top &&
            point.y < one.box.bottom
          )
            faults.push(`${name}: the line crosses “${one.text}”`)
    }
    return [...new Set(faults)]

    function wordsIn(root: Element): Words[] {
      const found: Words[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        const text = node.textContent?.trim()
        if (!parent || !text || parent.closest('.visually-hidden, title, desc')) continue
        if (!parent.checkVisibility()) continue
        const isLabel = parent instanceof SVGElement
        const range = document.createRange()
        range.selectNodeContents(node)
        const rects = isLabel ? [parent.getBoundingClientRect()] : [...range.getClientRects()]
        // A label is one block, whatever its parts weigh.
        const block = isLabel
          ? (parent.closest('text') ?? parent)
          : (parent.closest('h2, h3, p, li, dt, dd, b, a, time') ?? parent)
        const outer = block.closest('h2, h3, p, li, figcaption') ?? block
        for (const rect of rects) {
          if (rect.width < 1) continue
          found.push({
            text: text.slice(0, 60),
            block: isLabel ? block : outer,
            isLabel,
            box: {
              left: rect.left,
              right: rect.right,
              top: rect.top + rect.height * inset.top,
              bottom: rect.bottom - rect.height * inset.bottom,
            },
          })
        }
      }
      return found
    }

    function overlap(a: Words, b: Words): boolean {
      return (
        Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > slack &&
        Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > slack
      )
    }

    /** Points on the lines of the charts, every other pixel. */
    function linesIn(root: Element): DOMPoint[] {
      return [...root.querySelectorAll<SVGPathElement>('[data-line="price"]')].flatMap((path) => {
        const matrix = path.getScreenCTM()
        const length = path.getTotalLength()
        if (!matrix || !path.checkVisibility()) return []
        const steps = Math.ceil((length * Math.max(matrix.a, matrix.d)) / 2)
        return Array.from({ length: steps + 1 }, (_, step) =>
          path.getPointAtLength((length * step) / Math.max(1, steps)).matrixTransform(matrix),
        )
      })
    }
  }, selector)
}

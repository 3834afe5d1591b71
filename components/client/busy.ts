/** Shows a sign of work where an answer takes longer than a moment. */

/** Sooner, a sign would only flicker, in milliseconds. */
const PATIENCE_MS = 300
let timer = 0

/** Shows the sign after a moment, until `showIdle`. */
export function showBusySoon(): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => {
    document.documentElement.dataset.busy = ''
  }, PATIENCE_MS)
}

export function showIdle(): void {
  clearTimeout(timer)
  delete document.documentElement.dataset.busy
}

/** Watches links and forms that lead to another page. */
export function watchNavigation(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!event.defaultPrevented && link && isPlain(event) && leadsAway(link)) showBusySoon()
  })
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented) showBusySoon()
  })
  for (const event of ['pageshow', 'pagehide']) addEventListener(event, showIdle)
}

/** A reader who asks for a new tab or a download gets it. */
export function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

/** To another page of the site: no file, and no place on this page. */
function leadsAway(link: HTMLAnchorElement | SVGAElement): boolean {
  // A link of a drawing gives its address as text only.
  const url = URL.parse(link.getAttribute('href') ?? '', location.href)
  if (!url || url.origin !== location.origin || link.hasAttribute('target')) return false
  const isHere = url.pathname + url.search === location.pathname + location.search
  return !isHere && !link.hasAttribute('download') && !url.pathname.includes('.')
}

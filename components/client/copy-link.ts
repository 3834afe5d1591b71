/** Copies the address of a link in place of following it, and says so; where it cannot, the link is followed. */

const SHOWN_FOR = 3000

/** Listens for clicks on links that are there to be copied. */
export function listenForCopies(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-copy-link]') : null
    if (
      !(link instanceof HTMLAnchorElement) ||
      !navigator.clipboard ||
      event.ctrlKey ||
      event.metaKey
    )
      return
    event.preventDefault()
    navigator.clipboard.writeText(link.href).then(
      () => confirm(link),
      () => location.assign(link.href),
    )
  })
}

function confirm(link: HTMLAnchorElement): void {
  const label = link.textContent
  link.setAttribute('aria-live', 'polite')
  link.textContent = 'Link copied'
  setTimeout(() => {
    link.removeAttribute('aria-live')
    link.textContent = label
  }, SHOWN_FOR)
}

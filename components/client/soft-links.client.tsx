'use client'

/**
 * Follows links of the site without loading the whole page anew.
 *
 * Why client code: it saves the browser work that it has done already. One listener serves every
 * link, so that a link is a plain link: nothing to send for it twice, nothing to wake.
 */
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const address = link && !event.defaultPrevented && isPlain(event) && pageOf(link)
      if (!address) return
      event.preventDefault()
      router.push(address, { scroll: link.dataset.scroll !== 'stay' })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}

/** A reader who asks for a new tab or a download gets it. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
}

/** The address of another page of the site; undefined for files, other sites, and places on this page. */
function pageOf(link: HTMLAnchorElement | SVGAElement): string | undefined {
  // A link of a drawing gives its address as text only.
  const url = URL.parse(link.getAttribute('href') ?? '', location.href)
  if (!url) return undefined
  const isElsewhere = url.origin !== location.origin || link.hasAttribute('target')
  const isFile = link.hasAttribute('download') || url.pathname.includes('.')
  const isHere = url.pathname + url.search === location.pathname + location.search
  return isElsewhere || isFile || isHere ? undefined : url.pathname + url.search + url.hash
}

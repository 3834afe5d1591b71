'use client'

/**
 * The key `/` leads to the search box.
 *
 * Why client code: keys are pressed in the browser.
 */

import { readSlash } from './reader-store.client.tsx'

/** The key means the box wherever it does not mean a letter; returns how to take that back. */
export function focusOnSlash(box: HTMLInputElement | null) {
  const press = (event: globalThis.KeyboardEvent) => {
    const { target } = event
    const typing =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, select, textarea'))
    const chord = event.ctrlKey || event.metaKey || event.altKey
    if (event.key !== '/' || chord || typing || !readSlash()) return
    event.preventDefault()
    box?.focus()
  }
  document.addEventListener('keydown', press)
  return () => document.removeEventListener('keydown', press)
}

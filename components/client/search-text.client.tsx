'use client'

/**
 * Shows in the masthead's search box what the list below was searched for.
 *
 * Why client code: the masthead is the same on every page, and most pages are made ahead.
 */
import { useEffect } from 'react'

export function SearchText({ q = '' }: { q?: string | undefined }) {
  useEffect(() => {
    const box = document.getElementById('search')
    if (!(box instanceof HTMLInputElement)) return
    // What a reader is typing already is left alone.
    if (!box.value || document.activeElement !== box) box.value = q
    return () => {
      if (box.value === q) box.value = ''
    }
  }, [q])
  return null
}

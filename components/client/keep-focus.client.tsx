'use client'

/**
 * Keeps the keyboard where it was while the list changes: what was pressed may have moved or gone.
 *
 * Why client code: only the browser knows where the focus is.
 */
import { useEffect, useRef } from 'react'

/** `state` changes with the list; `otherwise` names what takes the focus of something that is gone. */
export function KeepFocus({ state, otherwise }: { state: string; otherwise: string }) {
  const last = useRef('')
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && target.closest('main') ? target.id : ''
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when the list has changed.
  useEffect(() => {
    if (!last.current || document.activeElement !== document.body) return
    const again = document.getElementById(last.current) ?? document.getElementById(otherwise)
    again?.focus({ preventScroll: true })
  }, [state])
  return null
}

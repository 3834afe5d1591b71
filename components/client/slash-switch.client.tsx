'use client'

/**
 * Turns the key `/` off, for those whose voice or hand types letters unasked (WCAG 2.1.4).
 *
 * Why client code: the key works in the browser, and the choice stays there.
 */
import { useSyncExternalStore } from 'react'
import { chooseSlash, readSlash, subscribe } from './reader-store.client.tsx'
import styles from './slash-switch.module.css'

export function SlashSwitch() {
  const on = useSyncExternalStore(subscribe, readSlash, () => true)
  return (
    <label className={`${styles.choice} needs-script`}>
      <input type="checkbox" checked={on} onChange={(event) => chooseSlash(event.target.checked)} />
      The key / leads to the search box
    </label>
  )
}

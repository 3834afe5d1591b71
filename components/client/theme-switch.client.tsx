'use client'

/**
 * Lets a reader keep light or dark, or follow the system.
 *
 * Why client code: the choice lives in the reader's browser.
 */
import { useSyncExternalStore } from 'react'
import { chooseTheme, readTheme, subscribe, themes } from './reader-store.client.tsx'
import styles from './theme-switch.module.css'

const labels = { system: 'Auto', light: 'Light', dark: 'Dark' } as const

export function ThemeSwitch() {
  const chosen = useSyncExternalStore(subscribe, readTheme, () => undefined)
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Theme</legend>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={chosen === theme}
          onClick={() => chooseTheme(theme)}
        >
          {labels[theme]}
        </button>
      ))}
    </fieldset>
  )
}

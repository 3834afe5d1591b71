import styles from './theme-switch.module.css'

const themes = { system: 'Auto', light: 'Light', dark: 'Dark' } as const

/** Lets a reader choose light or dark, or follow the system; a script does what it says. */
export function ThemeSwitch() {
  return (
    <theme-switch className="needs-script">
      <fieldset className={styles.switch}>
        <legend className="visually-hidden">Theme</legend>
        {Object.entries(themes).map(([theme, label]) => (
          <button key={theme} type="button" value={theme}>
            {label}
          </button>
        ))}
      </fieldset>
    </theme-switch>
  )
}

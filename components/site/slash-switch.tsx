import styles from './slash-switch.module.css'

/** Turns the key `/` off, for those whose voice or hand types letters unasked (WCAG 2.1.4). */
export function SlashSwitch() {
  return (
    <slash-switch>
      <label className={styles.choice}>
        <input type="checkbox" defaultChecked />
        Press / to go to the search box
      </label>
    </slash-switch>
  )
}

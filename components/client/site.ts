/** What JavaScript adds to every page. What few pages need is loaded where they have it. */
import { watchNavigation } from './busy.ts'
import { restorePlace, watchPlace } from './folds.ts'
import { SearchBoxElement } from './search-box.ts'
import { listenForSlash } from './slash-key.ts'
import { SlashSwitchElement } from './slash-switch.ts'
import { ThemeSwitchElement } from './theme-switch.ts'

/** Where the bundler has put what few pages need. */
declare const SCRIPT_COPY_BUTTONS: string
declare const SCRIPT_LIST_IN_PLACE: string
declare const SCRIPT_WEEK_READER: string

customElements.define('theme-switch', ThemeSwitchElement)
customElements.define('search-box', SearchBoxElement)
customElements.define('slash-switch', SlashSwitchElement)
listenForSlash()
watchNavigation()
// The browser scrolls by itself; it does not open folds.
restorePlace(history.state)
watchPlace()
if (has('copy-buttons')) void import(SCRIPT_COPY_BUTTONS)
if (has('[data-scroll="stay"]')) void import(SCRIPT_LIST_IN_PLACE)
if (has('week-reader')) void import(SCRIPT_WEEK_READER)

function has(selector: string): boolean {
  return document.querySelector(selector) !== null
}

/** Sets the reader's theme before the first paint, so that a dark page sees no white flash. */
import { storedTheme } from './storage.ts'
import { showTheme } from './theme.ts'

showTheme(storedTheme())

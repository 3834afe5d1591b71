/**
 * The fonts, self-hosted from packages, subset by `npm run fonts`, with metrics-matched fallbacks.
 * Optional: a page begun in a fallback stays in it, for text that a reader has begun must not move.
 */
import localFont from 'next/font/local'

export const sourceSerif = localFont({
  src: '../.cache/fonts/serif.woff2',
  variable: '--font-serif',
  weight: '400 750',
  display: 'optional',
  adjustFontFallback: false,
})

/** Not preloaded: most pages have no italic, and fetch it only when they do. */
export const sourceSerifItalic = localFont({
  src: '../.cache/fonts/serif-italic.woff2',
  variable: '--font-serif-italic',
  weight: '400 750',
  style: 'italic',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
})

export const sourceSans = localFont({
  src: '../.cache/fonts/sans.woff2',
  variable: '--font-sans',
  weight: '400 750',
  display: 'optional',
  adjustFontFallback: false,
})

/**
 * The faces, self-hosted from packages, with metrics-matched fallbacks. Optional: a page begun in a
 * fallback stays in it, for text that a reader has begun must not move.
 */
import localFont from 'next/font/local'

export const serif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

/** Not preloaded: most pages have no italic, and fetch it only when they do. */
export const serifItalic = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  variable: '--font-serif-italic',
  weight: '200 900',
  style: 'italic',
  preload: false,
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

export const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  variable: '--font-sans',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

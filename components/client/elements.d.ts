/** The custom elements of the site, as markup writes them; the scripts of this folder bring them to life. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Custom = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-buttons': Custom
      'search-box': Custom
      'slash-switch': Custom
      'theme-switch': Custom
      'week-reader': Custom & { 'data-weeks': string }
    }
  }
}

/** The look that a site gives itself: its accent as a style sheet, its mark as an icon. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { SiteSettings } from '#lib/catalog/model'
import { unnamedSite } from '#lib/content/site'

type Look = Pick<SiteSettings, 'accent' | 'mark'>

/** True where the accent is not that of `app/tokens.css`: others need no style sheet of their own. */
export function hasOwnColours({ accent: { light, dark } }: Look): boolean {
  const { accent } = unnamedSite
  return light !== accent.light || dark !== accent.dark
}

/** The accent over that of the tokens, unless a reader asks for more contrast. */
export function siteStyle({ accent: { light, dark } }: Look): string {
  return `@media not (prefers-contrast: more) {
  :root {
    --accent: light-dark(${light}, ${dark});
    --selection: color-mix(in oklab, var(--accent) 25%, var(--paper));
  }
}
`
}

/** The mark as SVG, in light and dark. */
export function markSvg({ mark: { ink, accent: point }, accent: { light, dark } }: Look): string {
  const shape = (name: string, d: string | undefined) =>
    d === undefined ? [] : [x('path', { class: name, d })]
  const style = `.ink{fill:#1b1a17}.accent{fill:${light}}@media (prefers-color-scheme:dark){.ink{fill:#ece7dc}.accent{fill:${dark}}}`
  return toXml(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32' }, [
      x('style', style),
      ...shape('ink', ink),
      ...shape('accent', point),
    ]),
  )
}

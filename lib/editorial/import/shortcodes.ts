/** What other systems put into Markdown that is not Markdown: made Markdown where it can be, or left out and listed. */

export interface WithoutShortcodes {
  readonly text: string
  /** The kinds that were left out: `{{< tweet >}}`. */
  readonly removed: readonly string[]
}

const FIGURE = /^(?:figure|img|image|picture|fig)$/i

/** Rewrites shortcodes of Hugo, Jekyll, Eleventy and WordPress, directives and the imports of MDX. */
export function rewriteShortcodes(text: string): WithoutShortcodes {
  const removed = new Set<string>()
  const leaveOut = (kind: string) => {
    removed.add(kind.length > 40 ? `${kind.slice(0, 39)}…` : kind)
    return ''
  }
  const call = (open: string, inner: string, close: string) => {
    const [, name = '', rest = ''] = /^\/?\s*-?\s*([\w./-]+)([\s\S]*)$/.exec(inner.trim()) ?? []
    if (FIGURE.test(name)) return figure(rest) ?? leaveOut(`${open} ${name} ${close}`)
    return inner.trim().startsWith('/') || name.startsWith('end')
      ? ''
      : leaveOut(`${open} ${name} ${close}`)
  }
  const fenced = text
    .replace(/\{%-?\s*highlight\s+(\w+)[^%]{0,200}%\}\n?/g, '\n```$1\n')
    .replace(/\n?\{%-?\s*endhighlight\s*-?%\}/g, '\n```\n')
  const lines = outsideCode(fenced, (prose) =>
    prose
      .replace(/\{%-?\s*(?:end)?(?:raw|comment)\s*-?%\}/g, '')
      .replace(/\{\{[<%]([^{}]{0,2000}?)[>%]\}\}/g, (_, inner: string) => call('{{<', inner, '>}}'))
      .replace(/\{%([^{}]{0,2000}?)%\}/g, (_, inner: string) => call('{%', inner, '%}'))
      .replace(/\{\{\s*(?:site\.(?:url|baseurl)|page\.url|base_?url)[^{}]{0,100}\}\}/gi, '')
      .replace(/\{\{([^{}]{0,500})\}\}/g, (_, inner: string) =>
        leaveOut(`{{ ${inner.trim().split(/[\s|]/)[0] ?? ''} }}`),
      )
      .replace(/\{:[^{}\n]{0,300}\}|\{[.#][\w-]+(?: [.#]?[\w="'-]+)*\}/g, '')
      .replace(
        /\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+|contact-form-7|youtube|tweet)\b[^\]\n]{0,1000}\]/g,
        (code) =>
          code.startsWith('[caption') || code.startsWith('[/')
            ? ''
            : leaveOut(`[${code.slice(1).split(/[\s\]]/)[0] ?? ''}]`),
      )
      .replace(/^[ \t]*:{3,}.*$/gm, (line) => (/\w/.test(line) ? leaveOut(line.trim()) : ''))
      .replace(
        /^(?:import\s[^\n]*from\s+['"][^\n]*|import\s+['"][^\n]*|export\s+(?:const|default|function)\s[^\n]*)$/gm,
        () => leaveOut('import'),
      )
      .replace(/<!--[\s\S]*?-->/g, ''),
  )
  return { text: lines, removed: [...removed] }
}

function figure(attributes: string): string | undefined {
  const of = (name: string) => new RegExp(`(?:^|\\s)${name}=["“]([^"”]*)["”]`).exec(attributes)?.[1]
  const src =
    of('src') ??
    of('link') ??
    /^\s*["']?([^\s"']+\.(?:jpe?g|png|gif|webp|svg|avif))/i.exec(attributes)?.[1]
  if (!src) return undefined
  return `![${of('alt') ?? of('caption') ?? of('title') ?? ''}](${src.replace(/[\s()]/g, encodeURIComponent)})`
}

/** Rewrites what is outside fenced code, which stays as it is. */
function outsideCode(text: string, rewrite: (prose: string) => string): string {
  const parts: string[] = []
  let prose: string[] = []
  let fence: string | undefined
  for (const line of text.split('\n')) {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && mark) {
      parts.push(rewrite(prose.join('\n')))
      prose = []
      fence = mark
      parts.push(line)
    } else if (fence !== undefined) {
      parts.push(line)
      if (mark?.startsWith(fence)) fence = undefined
    } else prose.push(line)
  }
  parts.push(rewrite(prose.join('\n')))
  return parts.join('\n')
}

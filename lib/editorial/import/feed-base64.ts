/** Content of feeds that was written as base64: by `mode` in Atom 0.3, by a type that is no text in Atom 1.0. */

const CONTENT = /<((?:atom:)?content)\b([^>]{0,1000})>([\sA-Za-z0-9+/=]*)<\/\1>/g
const MODE = /\bmode\s*=\s*["']base64["']/i
/** Types whose content is in the feed as text (RFC 4287, 4.1.3.3). */
const TEXT_TYPE = /^(?:text|html|xhtml|text\/.*|.*[+/]xml)$/i

/** The feed with such content as escaped HTML; what is not text in UTF-8 is left out. */
export function withoutBase64(source: string): string {
  return source.replace(CONTENT, (whole, tag: string, attributes: string, data: string) => {
    const type = /\btype\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1] ?? 'text'
    if (!MODE.test(attributes) && TEXT_TYPE.test(type.trim())) return whole
    return `<${tag} type="html">${escaped(textOfBase64(data))}</${tag}>`
  })
}

function textOfBase64(data: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(data, 'base64'))
    return text.includes('\0') ? '' : text
  } catch {
    return ''
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * XML whose texts in CDATA touch their tags: white space around them would be part of an id or a title. Each
 * section is matched from the tag before it on, so nothing within one is taken for markup.
 */
export function tight(xml: string): string {
  return xml.replace(/>\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*<\//g, '>$1</')
}

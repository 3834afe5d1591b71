/** Where in a text the words of a revision are, so that its note can lead there. */
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'
import type { Revision } from '#lib/content/schema'

/** The id of the passage with the words that a revision put there, by the place of the revision in its list. */
export function correctedPlaces(
  root: Root,
  revisions: readonly Pick<Revision, 'now'>[],
): readonly (string | undefined)[] {
  return revisions.map(({ now }) => (now === undefined ? undefined : passageWith(root, now)))
}

function passageWith(root: Root, words: string): string | undefined {
  const wanted = plain(words)
  let found: string | undefined
  visit(root, 'element', (node) => {
    const { id } = node.properties
    if (typeof id !== 'string' || !plain(textOf(node)).includes(wanted)) return undefined
    found = id
    return EXIT
  })
  return found
}

/** A space that does not break is a space to whoever copies it. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

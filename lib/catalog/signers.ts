/** Who signs a record, as the tags of the facet `person` hold it. */

/** The tag of what names no author: the desk signs it, whichever that is. */
export const UNSIGNED = ''

/** The people that a record names, or that it names none. */
export function signers({ authors }: { readonly authors: readonly string[] }): readonly string[] {
  return authors.length > 0 ? authors : [UNSIGNED]
}

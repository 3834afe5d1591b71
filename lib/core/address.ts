/** What a URL of the site resolves to, for the server and its response cache. */

export type Address =
  /** Another address says the same; `location` is a path of this site with its query. */
  | { readonly kind: 'redirect'; readonly status: 307 | 308; readonly location: string }
  /** There is nothing here. */
  | { readonly kind: 'lost' }
  | PictureAddress
  | Answerable

/** One form of a picture of the content folder, which is never rendered as a page is. */
export interface PictureAddress {
  readonly kind: 'picture'
  /** Of the bytes of the picture's file. */
  readonly hash: string
  /** In pixels. */
  readonly width: number
  readonly format: 'avif' | 'webp' | 'jpg' | 'png'
}

/** Something is here, and how its answer is made and cached. */
export interface Answerable {
  readonly kind: 'answer'
  /** The canonical path and query: what is rendered, and the key of the response cache. */
  readonly path: string
  /** 400 where a page says what makes no sense, 404 where it says that its list has ended. */
  readonly status: 200 | 400 | 404
  readonly lifetime: Lifetime
}

/**
 * For how long a shared cache may hold an answer, in seconds; `immutable` for files whose name changes
 * with their content.
 */
export type Lifetime = number | 'immutable'

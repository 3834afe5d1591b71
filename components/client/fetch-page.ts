/** Fetches a page of the site as a document of its own: nothing in it runs. */

export interface FetchedPage {
  readonly content: Document
  /** Where it was found, after redirects. */
  readonly url: string
}

/**
 * The page at an address; undefined where it cannot be had. XMLHttpRequest parses HTML itself, so no
 * text is made into markup here, and trusted types have nothing to forbid.
 */
export function fetchPage(href: string, signal: AbortSignal): Promise<FetchedPage | undefined> {
  const { promise, resolve } = Promise.withResolvers<FetchedPage | undefined>()
  const request = new XMLHttpRequest()
  request.open('GET', href)
  request.responseType = 'document'
  request.addEventListener('loadend', () => {
    const { response, responseURL, status } = request
    const isPage = response instanceof Document && response.querySelector('main') !== null
    resolve(isPage && status < 500 ? { content: response, url: responseURL } : undefined)
  })
  signal.addEventListener('abort', () => request.abort())
  request.send()
  return promise
}

import { cache } from 'react'

/**
 * The slug that a request asked for and that no article has; undefined when there is one. Next
 * gives a not-found page no parameters, so the page leaves word here, once per request.
 */
export const askedSlug = cache(() => Promise.withResolvers<string | undefined>())

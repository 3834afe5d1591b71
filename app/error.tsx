'use client'

/**
 * What `npm run dev` shows when a page fails; in production the server sends `/failure` instead.
 *
 * Why client code: Next catches a failed render in the browser, and asks for a client component.
 */
import { Failure } from '#components/site/failure'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Failure title="Something went wrong" text="We couldn't load this page.">
      <button type="button" onClick={reset}>
        Try again
      </button>{' '}
    </Failure>
  )
}

import { notFound } from 'next/navigation'
import { Failure } from '#components/site/failure'

/** Made at build: it must be there when nothing else is. The server sends it with 500 or 503. */
export const dynamic = 'force-static'
export const dynamicParams = false
export const metadata = { title: 'This page cannot be shown', robots: { index: false } }

const failures = {
  failed: {
    title: 'Something went wrong',
    text: "We couldn't load this page. The problem is ours and has been logged.",
  },
  busy: {
    title: 'Too many readers at once',
    text: 'This page took too long to load. Please try again in a moment.',
  },
} as const

export function generateStaticParams() {
  return Object.keys(failures).map((name) => ({ name }))
}

export default async function FailurePage({ params }: PageProps<'/failure/[name]'>) {
  const { name } = await params
  const failure = name === 'failed' || name === 'busy' ? failures[name] : notFound()
  return <Failure {...failure} />
}

import type { SiteSettings } from '#lib/catalog/model'

/** The site's mark: what is drawn in ink, and what in the accent. */
export function Logo({
  mark: { ink, accent },
  className,
}: {
  mark: SiteSettings['mark']
  className?: string | undefined
}) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {ink ? <path d={ink} fill="currentColor" /> : null}
      {accent ? <path d={accent} fill="var(--accent)" /> : null}
    </svg>
  )
}

/** The mark: two shores that close on a narrow way, and the ship that must pass it. */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 3c8 1 9 10 14 10s6-9 14-10v-1H2z" fill="currentColor" />
      <path d="M2 29c8-1 9-10 14-10s6 9 14 10v1H2z" fill="currentColor" />
      <circle cx="16" cy="16" r="2" fill="var(--accent)" />
    </svg>
  )
}

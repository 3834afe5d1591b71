import type { Page } from '#lib/catalog/model'
import type { Sort } from '#lib/filter/filter'
import styles from './pagination.module.css'
import { SiteLink } from './site-link.tsx'

/** Where the neighbouring pages lie, in each order of a list. */
const directions = {
  newest: { before: 'Newer', after: 'Older' },
  oldest: { before: 'Older', after: 'Newer' },
  relevance: { before: 'Previous', after: 'Next' },
} as const

/** Real page links with the place in the list said in words; never infinite scroll. */
export function Pagination({
  page,
  href,
  sort = 'newest',
}: {
  page: Page<unknown>
  href: (page: number) => string
  sort?: Sort
}) {
  if (page.pages <= 1) return null
  const { before, after } = directions[sort]
  return (
    <nav className={styles.pages} aria-label="Pages">
      {page.page > 1 ? (
        <SiteLink href={href(page.page - 1)} rel="prev">
          {before}
        </SiteLink>
      ) : null}
      <ol role="list">
        {pagesAround(page.page, page.pages).map((number, index) =>
          number === undefined ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no identity but its position.
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <SiteLink
                href={href(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page.page ? 'page' : undefined}
              >
                {number.toLocaleString('en-GB')}
              </SiteLink>
            </li>
          ),
        )}
      </ol>
      {page.page < page.pages ? (
        <SiteLink href={href(page.page + 1)} rel="next">
          {after}
        </SiteLink>
      ) : null}
    </nav>
  )
}

/** First, last, and the neighbours of the current page; `undefined` is a gap. */
function pagesAround(current: number, last: number): (number | undefined)[] {
  const wanted = [1, 2, current - 1, current, current + 1, last - 1, last]
  const numbers = [...new Set(wanted)].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b)
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1]
    return before !== undefined && number - before > 1 ? [undefined, number] : [number]
  })
}

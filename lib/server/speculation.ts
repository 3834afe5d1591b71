/** Speculation rules: which pages a browser may prefetch on hover. */

const page = { href_matches: '/*' } as const
/** Feeds, files and machines' addresses; and the links of filters, which a script follows in place. */
const noPage = [
  { href_matches: '/*.*' },
  { href_matches: '/api/*' },
  { selector_matches: '[rel~="nofollow"], [download], [data-scroll="stay"]' },
] as const

export const speculationRules = {
  prefetch: [{ where: { and: [page, ...noPage.map((not) => ({ not }))] }, eagerness: 'moderate' }],
} as const

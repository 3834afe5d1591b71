/** Next hands a query string over as a record of texts and lists; the rest of the site reads URLSearchParams. */
export function searchParamsOf(
  record: Readonly<Record<string, string | string[] | undefined>>,
): URLSearchParams {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(record)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) params.append(key, one)
    }
  }
  return params
}

/** Query strings, as Next hands them over and as the rest of the site reads them. */

/** The parameters of a record of texts and lists, which is what Next has. */
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

/** The values of a key without the white space around them, each once; empty ones are left out. */
export function valuesOf(params: URLSearchParams, key: string): string[] {
  const values = params.getAll(key).map((value) => value.trim())
  return [...new Set(values.filter(Boolean))]
}

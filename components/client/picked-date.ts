/** A date of a list that is picked by touch, which needs no button; on a desk it is typed digit by digit. */

/** Where a picked date leads from the list at `href`, which may still be on its way; undefined for anything else. */
export function hrefOfPickedDate(target: EventTarget | null, href: string): string | undefined {
  if (!(target instanceof HTMLInputElement) || target.type !== 'date') return undefined
  const { form, name, value } = target
  const isHere = form !== null && new URL(form.action).pathname === location.pathname
  if (!isHere || !matchMedia('(pointer: coarse)').matches) return undefined
  const url = new URL(href)
  url.searchParams.delete('page')
  url.searchParams.delete(name)
  if (value) url.searchParams.set(name, value)
  return url.href
}
